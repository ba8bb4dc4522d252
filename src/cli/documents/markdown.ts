import type { Reader } from './index.ts';
import { text } from './text.ts';

/** The target of a link or picture: `](address)`, `[name]: address`. */
const target = /\]\([^()\s]*(?:\s+"[^"]*")?\)|^\s*\[[^\]]+\]:\s.*$/gm;

/** Markdown: its marks part no words, so only the targets of links have to go. */
export const markdown: Reader = {
  read: async bytes => (await text.read(bytes)).replace(target, ']'),
  otherwise: text.otherwise,
};
