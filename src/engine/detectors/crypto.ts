import { base58check } from './checksums/base58check.ts';
import { bech32 } from './checksums/bech32.ts';
import type { Detector } from './define.ts';
import { find } from './support/find.ts';

const address =
  /(?<![A-Za-z0-9])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc1|BC1)[02-9AC-HJ-NP-Zac-hj-np-z]{11,71})(?![A-Za-z0-9])/g;

export const crypto: Detector = {
  id: 'crypto',
  groups: ['personal-data', 'financial'],
  title: 'Bitcoin address',
  source: 'BIP 13, BIP 173, BIP 350',
  find: text => find(address, text.raw, ([found]) => (/^bc1/i.test(found) ? bech32(found) : base58check(found))),
};
