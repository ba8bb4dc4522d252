import { extractText } from 'unpdf';
import type { Reader } from './index.ts';

/** PDF with text in it; scanned pages have none. A word parted at the end of a line is joined again. */
export const pdf: Reader = {
  async read(bytes) {
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
    return text.replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1');
  },
  otherwise: 'cannot be read as PDF: it may be locked or torn. Save it again without a password.',
};
