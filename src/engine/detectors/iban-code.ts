import type { Span } from '../finding.ts';
import { mod97 } from './checksums/mod-97.ts';
import type { Detector } from './define.ts';
import { find } from './support/find.ts';

/** Length of an IBAN by country. Source: SWIFT IBAN Registry. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/** Country, check digits, then up to 30 letters and digits, with at most one space or hyphen between any two. */
const shape = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,34}/gi;

/** How much of a candidate is the account: the country says how many characters to take. */
function account(candidate: string): number {
  const wanted = lengths[candidate.slice(0, 2).toUpperCase()];
  if (wanted === undefined) return 0;
  let taken = 0;
  let end = 0;
  while (end < candidate.length && taken < wanted) if (/[a-z0-9]/i.test(candidate[end++]!)) taken++;
  if (taken < wanted || /^[A-Z0-9]/i.test(candidate.slice(end))) return 0;
  const plain = candidate.slice(0, end).replace(/[^a-z0-9]/gi, '');
  return mod97(plain.slice(4) + plain.slice(0, 4)) ? end : 0;
}

function locate(raw: string): readonly Span[] {
  return find(shape, raw).flatMap(({ start, end }) => {
    const length = account(raw.slice(start, end));
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

export const ibanCode: Detector = {
  id: 'iban-code',
  groups: ['personal-data', 'financial'],
  title: 'Bank account number (IBAN)',
  source: 'ISO 13616-1, SWIFT IBAN Registry',
  find: text => locate(text.raw),
};
