import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
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
