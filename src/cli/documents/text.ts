import type { Reader } from './index.ts';

/** Plain text. */
export const text: Reader = {
  async read(bytes) {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (read.includes('\0')) throw new TypeError('binary');
    return read;
  },
  otherwise: 'is not UTF-8 text: give text, Markdown, HTML, DOCX or PDF.',
};
