import { luhn } from './checksums/luhn.ts';
import type { Detector } from './define.ts';
import { find } from './support/find.ts';

/** 12 to 19 digits, in one run or in groups with one separator between, free of further digits and letters. */
const shape = /(?<![\w-]|\d[ /.])(?:\d[ \u00a0-]?){11,18}\d(?![\w-]|[./ ]\d)/g;

/** Issuer ranges with the lengths that they use. Source: ISO/IEC 7812-1 registrations as the networks publish them. */
const issuers: readonly (readonly [name: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]], // Visa
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]], // Mastercard
  [/^3[47]/, [15]], // American Express
  [/^3(?:0[0-5]|095|[689])/, [14, 16]], // Diners Club
  [/^(?:6011|64[4-9]|65)/, [16, 19]], // Discover
  [/^35(?:2[89]|[3-8])/, [16, 19]], // JCB
  [/^(?:50|5[6-8]|6[37]|6759)/, [12, 13, 14, 15, 16, 17, 18, 19]], // Maestro
  [/^62/, [16, 17, 18, 19]], // UnionPay
];

/** How the groups of a written card number may run: fours, or American Express and Diners style. */
const grouping =
  /^(?:\d{12,19}|\d{4}(.)\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}(.)\d{6}\2\d{4,5}|\d{4}(.)\d{4}\3\d{4})$/;

function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const issuer = issuers.find(([range]) => range.test(digits));
  return (
    issuer?.[1].includes(digits.length) === true &&
    grouping.test(written.replaceAll('\u00a0', ' ')) &&
    !/^(\d)\1+$/.test(digits.slice(1)) &&
    luhn(digits)
  );
}

export const creditCard: Detector = {
  id: 'credit-card',
  groups: ['personal-data', 'financial'],
  title: 'Payment card number',
  source: 'ISO/IEC 7812-1',
  digits: 12,
  find: text => find(shape, text.raw, match => isCard(match[0])),
};
