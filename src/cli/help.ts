/** One option of a command. With `value` (what to call it in the help) it takes one, without it is a switch. */
export interface Option {
  readonly help: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly required?: true;
}

/** What a command says about itself. */
export interface HelpText {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the name: `FILE`, `[TEXT…]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What else there is to know. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
  /** What exit codes 0 and 1 mean here. */
  readonly exits: { readonly 0: string; readonly 1?: string };
}

const width = 80;

/** The text of `beforehand NAME --help`. */
export function help({ name, summary, usage, options, notes, examples, exits }: HelpText): string {
  const rows = Object.entries(options).map(([option, { help, value, required }]) => [
    `--${option}${value ? ` ${value}` : ''}`,
    required ? `${help} (required)` : help,
  ]);
  const codes = [...Object.entries(exits), ['2', 'could not run; the reason is on standard error']];
  return [
    `beforehand ${name}: ${summary}\n`,
    `Usage: beforehand ${name} ${usage}\n`,
    ...notes.map(note => `${wrap(note, 0)}\n`),
    rows.length > 0 ? `Options:\n${columns(rows)}\n` : '',
    `Examples:\n${examples.map(line => `  ${line}`).join('\n')}\n`,
    `Exit codes:\n${columns(codes)}\n`,
  ]
    .filter(part => part !== '')
    .join('\n');
}

/** Two columns, the second one wrapped. */
export function columns(rows: readonly (readonly string[])[]): string {
  const first = Math.max(...rows.map(([left = '']) => left.length)) + 4;
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(first - 2)}${wrap(right, first)}`).join('\n');
}

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
