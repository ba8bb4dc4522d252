import type { Detector } from './define.ts';
import { find } from './support/find.ts';

/** Two letters, three pairs of digits, a letter from A to D; some letters and some pairs are never given out. */
const number =
  /(?<![A-Za-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)(?!(\d\d)\1\2\1\2)\d{2}\1\d{2}\1\d{2}\1[A-D](?![A-Za-z0-9])/g;

export const ukNino: Detector = {
  id: 'uk-nino',
  groups: ['personal-data'],
  title: 'UK National Insurance number',
  source: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
  digits: 6,
  find: text => find(number, text.raw, match => !/12.?34.?56/.test(match[0])),
};
