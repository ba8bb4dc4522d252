import { document, rule } from '../testing/factory.ts';
import { testLint } from '../testing/lint.ts';
import { unknownField } from './unknown-field.ts';

testLint(unknownField, {
  valid: {
    'known fields': document(),
    'names that the author chooses': document({
      lists: { codenames: { terms: ['Bluebird'] }, horoscope: { terms: ['Virgo'] } },
    }),
  },
  invalid: {
    'one at the top': [document({ horoscope: true }), 'warning', 'horoscope', '"horoscope"'],
    'one in a rule': [document({ rules: [rule({ scop: {} })] }), 'warning', 'rules[0].scop', 'Check its spelling'],
  },
});
