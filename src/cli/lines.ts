/**
 * Splits pieces of text into lines, holding no more than the line at hand. Only \n and \r\n end a line: U+2028 and
 * U+2029, at which `node:readline` would split too, may stand unescaped in JSON. A byte order mark is left out.
 */
export async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const piece of pieces) {
    const parts = (first ? piece.replace(/^\uFEFF/, '') : piece).split('\n');
    first &&= piece === '';
    parts[0] = rest + parts[0];
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
