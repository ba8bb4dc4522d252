import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { unknownReference } from './unknown-reference.ts';

const when = (condition: object) => document({ rules: [rule({ when: condition, examples: {} })] });

testLint(unknownReference, {
  valid: {
    'a list that is there': document(),
    'detectors and signals, which unsupported reports': when({
      any: [{ detector: 'credit-cart' }, { signal: 'mood' }],
    }),
  },
  invalid: {
    'a list': [when({ list: 'customers' }), 'error', 'rules[0].when.list', '"customers"'],
    'a time zone': [
      document({ rules: [rule({ scope: { during: { timezone: 'Europe/Atlantis' } } })] }),
      'error',
      'rules[0].scope.during.timezone',
      'Europe/Atlantis',
    ],
  },
});
