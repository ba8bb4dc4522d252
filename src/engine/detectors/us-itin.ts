import type { Detector } from './define.ts';
import { around, standsAlone } from './support/context.ts';
import { find } from './support/find.ts';

/** A nine in front, and 50 to 65, 70 to 88, 90 to 92 or 94 to 99 in the middle. */
const number =
  /(?<![\w.-]|\d[ /])9\d{2}(?<separator>[- ]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\k<separator>\d{4}(?![\w-]|[./ ]\d)/g;

const context = /\bitin\b|\btax ?(?:payer|id)\b|\bindividual taxpayer/i;

export const usItin: Detector = {
  id: 'us-itin',
  groups: ['personal-data'],
  title: 'US taxpayer number (ITIN)',
  source: 'https://www.irs.gov/irm/part3/irm_03-021-263r',
  digits: 9,
  find: ({ raw }) =>
    find(number, raw, match => {
      const end = match.index + match[0].length;
      return (
        match.groups!.separator === '-' ||
        standsAlone(raw, match.index, end) ||
        context.test(around(raw, match.index, end))
      );
    }),
};
