import type { Reader } from './index.ts';

/** Plain text. */
export const text: Reader = {
  async read(bytes) {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Other formats may be written in plain letters: their marks are no words of the document.
    if (read.includes('\0') || /^\s*(?:\{\\rtf|%PDF-|%!PS)/.test(read)) throw new TypeError('binary');
    return read;
  },
  otherwise: 'is not UTF-8 text: give text, Markdown, HTML, DOCX or PDF, with the end of its name that goes with it.',
};
