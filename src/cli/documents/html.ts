import { convert } from 'html-to-text';
import type { Reader } from './index.ts';
import { text } from './text.ts';

/** Web pages: the words that a reader sees, without the addresses of links and pictures. */
export const html: Reader = {
  async read(bytes) {
    return convert(await text.read(bytes), {
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    });
  },
  otherwise: text.otherwise,
};
