import type { Detector } from './define.ts';
import { find } from './support/find.ts';

/** Six letters of the name, year, month and day of birth, place, and a check letter; letters L to V may stand for digits. */
const code = /(?<![A-Za-z0-9])[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPR-T][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z](?![A-Za-z0-9])/gi;

/** What characters count for on odd places, 0 to 9 and A to J alike first. Source: Decreto ministeriale 23 dicembre 1976, article 9. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isCode(found: string): boolean {
  const values = Array.from(found.toUpperCase(), character => {
    const value = Number.parseInt(character, 36);
    return value > 9 ? value - 10 : value;
  });
  const sum = values.slice(0, 15).reduce((total, value, i) => total + (i % 2 === 0 ? odd[value]! : value), 0);
  return sum % 26 === values[15];
}

export const itFiscalCode: Detector = {
  id: 'it-fiscal-code',
  groups: ['personal-data'],
  title: 'Italian tax code (codice fiscale)',
  source: 'Decreto ministeriale 23 dicembre 1976',
  find: text => find(code, text.raw, match => isCode(match[0])),
};
