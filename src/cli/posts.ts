import { type DraftLine, readDraftLine } from './draft-line.ts';
import type { Io } from './io.ts';
import { lines } from './lines.ts';

/** The posts in a file, one at a time: a line that begins with { is an object as `check` takes it, any other is a text. */
export async function* posts(io: Io, path: string): AsyncGenerator<DraftLine> {
  for await (const line of lines(io.files.stream(path))) {
    if (line.trim() === '') continue;
    yield line.startsWith('{') ? readDraftLine(line) : { ok: true, text: line, input: { parts: [line] } };
  }
}
