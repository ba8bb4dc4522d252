import type { ErrorCode, YAMLError } from 'yaml';

const quote = 'Put the whole text in quotes, as in "…".';
const backslash = "In double quotes a \\ has a meaning of its own. Put the text in single quotes, as in '\\bword\\b'.";

/** Something to mend, and where it stands in the text. */
interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** What an author did, most likely, where the reader of YAML stumbles: what to mend, without YAML's own words. */
const sentences: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: backslash,
  BAD_INDENT:
    'This line stands further left or right than its neighbours. Fields that belong together begin in one column.',
  BAD_SCALAR_START: `A text cannot begin with this sign. ${quote}`,
  BLOCK_AS_IMPLICIT_KEY: `A second ": " stands in this line, or the lines around it begin in different columns. ${quote}`,
  DUPLICATE_KEY: 'This field stands twice here. Keep one of them.',
  KEY_OVER_1024_CHARS: 'There is no ": " between a name and what it stands for.',
  MULTIPLE_DOCS: 'A line of --- begins another document. Keep one policy a file.',
  MULTILINE_IMPLICIT_KEY: 'A line has no ": " after its name, or stands further left or right than its neighbours.',
  NON_STRING_KEY: 'The name of a field is a word, not a list or an object.',
  TAB_AS_INDENT: 'Lines begin with spaces, never with a tab.',
};

/** Messages whose code says too little. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^Sequence item without -/, 'This line stands too far left for the entry above, or begins without its "- ".'],
  [/^Missing closing/, 'A quotation mark is not closed.'],
  [/^Comments must/, `After a space or a bracket, # begins a comment. ${quote}`],
  [/^Flow (?:map|sequence)\b/, 'A [ or { is not closed. A text with # , : [ ] { or } in it needs quotes.'],
  [/^Implicit map keys/, 'A name stands here without ": " and what it stands for.'],
  [/block-seq-ind on same line/, 'A list of "- " begins on a line of its own.'],
  [
    /^Unexpected scalar/,
    'Words follow after a closing quotation mark. Put the whole text in quotes, of the other kind if it holds some.',
  ],
];

/**
 * The first thing to mend in a text that is not YAML. Only the first: once a reader has lost its way it finds errors
 * where there are none.
 */
export function firstFault(errors: readonly YAMLError[]): Fault | undefined {
  const [first] = errors;
  return first && { offset: first.pos[0], message: sentenceOf(first) };
}

/** What cannot be put in for an alias: one of nothing, or too many. */
export function aliasFault(text: string, cause: unknown): Fault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const alias = /^Unresolved alias .*: (?<name>\S+)$/.exec(message)?.groups?.name;
  if (alias === undefined) return { offset: 0, message: `This is not YAML: ${message}.` };
  const sentence = `A text that begins with * stands for another place in the file, and there is none of this name. ${quote}`;
  return { offset: Math.max(0, text.indexOf(`*${alias}`)), message: sentence };
}

/** A sentence for the author. Faults that nobody foresaw are told in YAML's own words. */
function sentenceOf({ code, message }: YAMLError): string {
  return byMessage.find(([said]) => said.test(message))?.[1] ?? sentences[code] ?? `This is not YAML: ${message}.`;
}
