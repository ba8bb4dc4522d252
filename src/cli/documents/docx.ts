import mammoth from 'mammoth';
import type { Reader } from './index.ts';

/** Word documents, with what stands in tables, lists and notes. */
export const docx: Reader = {
  read: async bytes => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
  otherwise: 'cannot be read as DOCX: open it in a word processor and save it again.',
};
