import type { Detector } from './define.ts';
import { around, standsAlone } from './support/context.ts';
import { find } from './support/find.ts';

/** Area, group and serial number; areas 000, 666 and 900 to 999, group 00 and serial 0000 are never issued. */
const number =
  /(?<![\w.-]|\d[ /])(?!000|666|9)\d{3}(?<separator>[- .]?)(?!00)\d{2}\k<separator>(?!0000)\d{4}(?![\w-]|[./ ]\d)/g;

/** Printed on sample cards and in advertisements until nobody could hold them; and what people type to fill a field. */
const void9 = new Set(['078051120', '219099999', '123456789', '457555462']);

const context = /\bssns?\b|social[- ]security|\btax ?payer id/i;

export const usSsn: Detector = {
  id: 'us-ssn',
  groups: ['personal-data'],
  title: 'US social security number',
  source: 'https://www.ssa.gov/employer/randomization.html',
  digits: 9,
  find: ({ raw }) =>
    find(number, raw, match => {
      const digits = match[0].replace(/\D/g, '');
      const end = match.index + match[0].length;
      if (void9.has(digits) || /^(\d)\1+$/.test(digits)) return false;
      // Only hyphens make the shape its own; with anything else it could be any number.
      return (
        match.groups!.separator === '-' ||
        standsAlone(raw, match.index, end) ||
        context.test(around(raw, match.index, end))
      );
    }),
};
