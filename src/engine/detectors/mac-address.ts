import type { Detector } from './define.ts';
import { find } from './support/find.ts';

const address =
  /(?<![\w:.-])(?:[0-9a-f]{2}(?<separator>[:-])(?:[0-9a-f]{2}\k<separator>){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})(?![\w:-]|\.[0-9a-f])/gi;

/** Nobody's: all zeros, and broadcast. */
const nobody = /^(?:0+|f+)$/i;

export const macAddress: Detector = {
  id: 'mac-address',
  groups: ['personal-data'],
  title: 'Hardware address (MAC)',
  source: 'IEEE 802, section 8',
  find: text =>
    find(address, text.raw, match => {
      const plain = match[0].replace(/[.:-]/g, '');
      return !nobody.test(plain) && /\D/.test(plain) && !/^(\w\w)\1{5}$/.test(plain);
    }),
};
