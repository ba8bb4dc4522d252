import { mod11 } from './checksums/mod-11.ts';
import type { Detector } from './define.ts';
import { around, standsAlone } from './support/context.ts';
import { find } from './support/find.ts';

const number = /(?<![\w.-]|\d[ /])\d{3}([- ]?)\d{3}\1\d{4}(?![\w-]|[./ ]\d)/g;

/** One number of ten digits in eleven passes the check, so a word must say that it is one. */
const context = /\bnhs\b|\bnational health service\b|\bpatients?\b|\bhospital (?:no|number|id)\b/i;

function isNhsNumber(digits: string): boolean {
  const check = 11 - mod11(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return check % 11 === Number(digits[9]) && !/^(\d)\1+$/.test(digits);
}

export const ukNhs: Detector = {
  id: 'uk-nhs',
  groups: ['personal-data', 'health'],
  title: 'UK NHS number',
  source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  digits: 10,
  find: ({ raw }) =>
    find(number, raw, match => {
      const end = match.index + match[0].length;
      return (
        isNhsNumber(match[0].replace(/\D/g, '')) &&
        (standsAlone(raw, match.index, end) || context.test(around(raw, match.index, end)))
      );
    }),
};
