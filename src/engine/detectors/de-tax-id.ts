import { mod1110 } from './checksums/mod-11-10.ts';
import type { Detector } from './define.ts';
import { around, standsAlone } from './support/context.ts';
import { find } from './support/find.ts';

const number = /(?<![\w.-]|\d[ /])[1-9]\d([ ]?)\d{3}\1\d{3}\1\d{3}(?![\w-]|[./ ]\d)/g;

/** One number of eleven digits in ten passes the check, so a word must say that it is one. */
const context = /steuer-?\s?id|\bid(?:ent)?-?nr\b|identifikationsnummer|\btax id/i;

/** Of the first ten digits one stands there twice or three times, the others at most once. */
function isSpread(digits: string): boolean {
  const counts = Array.from('0123456789', digit => digits.slice(0, 10).split(digit).length - 1);
  return counts.filter(count => count > 1).length === 1 && Math.max(...counts) <= 3;
}

export const deTaxId: Detector = {
  id: 'de-tax-id',
  groups: ['personal-data', 'financial'],
  title: 'German tax number (Steuer-ID)',
  source:
    'https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html',
  digits: 11,
  find: ({ raw }) =>
    find(number, raw, match => {
      const digits = match[0].replace(/\D/g, '');
      const end = match.index + match[0].length;
      return (
        mod1110(digits) &&
        isSpread(digits) &&
        (standsAlone(raw, match.index, end) || context.test(around(raw, match.index, end)))
      );
    }),
};
