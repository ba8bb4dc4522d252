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
    'one in a rule': [document({ rules: [rule({ scop: {} })] }), 'warning', 'rules[0].scop', 'mean "scope"'],
    'one that is deep': [
      document({ rules: [rule({ scope: { site: ['x'] } })] }),
      'warning',
      'rules[0].scope.site',
      'mean "sites"',
    ],
    'one like no other': [
      document({ contacts: [{ id: 'a', name: 'A', telephone: '1' }] }),
      'warning',
      'contacts[0].telephone',
      'Here stand id, name, email',
    ],
    'one in a condition': [
      document({ rules: [rule({ when: { length: { over: 1, per: 'word' } } })] }),
      'warning',
      'rules[0].when.length.per',
      'Check its spelling',
    ],
  },
});
