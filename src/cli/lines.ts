/**
 * Splits pieces of text into lines, holding no more than the line at hand. Only \n and \r\n end a line: U+2028 and
 * U+2029, at which `node:readline` would split too, may stand unescaped in JSON.
 */
export async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    parts[0] = rest + parts[0];
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
