import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { unsupported } from './unsupported.ts';

const when = (condition: object) => document({ rules: [rule(), rule({ id: 'newer', when: condition, examples: {} })] });

testLint(unsupported, {
  valid: {
    'conditions that are known': document(),
    'a detector, a group and a signal': when({
      any: [{ detector: 'credit-card' }, { detector: 'secrets' }, { signal: 'opinion' }],
    }),
  },
  invalid: {
    'a condition to come': [when({ telepathy: true }), 'error', 'rules[1].when', 'would never speak'],
    'a detector that is mistyped': [
      when({ detector: 'credit-cart' }),
      'error',
      'rules[1].when.detector',
      'mean "credit-card"',
    ],
    'a condition by its name elsewhere': [when({ contains: ['x'] }), 'error', 'rules[1].when', 'it knows all, any'],
    'a signal that is mistyped': [when({ not: { signal: 'mood' } }), 'error', 'rules[1].when.not.signal', '"mood"'],
    'a list that is hashed': [
      document({
        lists: { codenames: { terms: ['Project Falcon'], hashed: { algorithm: 'a', salt: 'b', entries: [] } } },
      }),
      'warning',
      'rules[0].when.list',
      'hashed',
    ],
  },
});
