import { type DraftLine, readDraftLine } from './draft-line.ts';
import type { Io } from './io.ts';
import { lines } from './lines.ts';

/** A draft or what was wrong with its line, and the number of the line or argument. */
export interface Entry {
  readonly number: number;
  readonly draft: DraftLine;
}

/** The drafts to check: the texts given as arguments, or else standard input, one line at a time. */
export async function* drafts(io: Io, texts: readonly string[]): AsyncGenerator<Entry> {
  let number = 0;
  for (const text of texts) {
    number++;
    yield { number, draft: { ok: true, text, input: { parts: [text] } } };
  }
  if (texts.length > 0) return;
  for await (const line of lines(io.input)) {
    number++;
    if (line.trim() !== '') yield { number, draft: readDraftLine(line) };
  }
}
