import { type DraftLine, readDraftLine } from './draft-line.ts';
import type { Io } from './io.ts';
import { lines } from './lines.ts';

/** The posts in a file, one a line. The first line shows whether they are objects, as `check` takes them, or plain text. */
export async function* posts(io: Io, path: string): AsyncGenerator<DraftLine> {
  let objects: boolean | undefined;
  for await (const line of lines(io.files.stream(path))) {
    if (line.trim() === '') continue;
    objects ??= readDraftLine(line).ok;
    yield objects ? readDraftLine(line) : { ok: true, text: line, input: { parts: [line] } };
  }
}
