import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { deadRule } from './dead-rule.ts';

const during = (stretch: object) =>
  document({ issued: '2026-11-01T09:00:00Z', rules: [rule({ scope: { during: stretch } })] });

testLint(deadRule, {
  valid: {
    'a rule without a time': document(),
    'a stretch that is still to come': during({
      dates: [{ until: '2026-01-01' }, { from: '2026-12-20', until: '2027-01-15' }],
    }),
    'a stretch that ends today': during({ dates: [{ until: '2026-11-01' }] }),
    'a stretch without an end': during({ dates: [{ from: '2020-01-01' }] }),
    'another exception than the condition': document({ rules: [rule({ unless: { link: 'any' } })] }),
  },
  invalid: {
    'dates that are all past': [
      during({ dates: [{ until: '2026-01-01' }, { from: '2026-02-01', until: '2026-03-01T00:00:00Z' }] }),
      'warning',
      'rules[0].scope.during.dates',
      'past',
    ],
    'a time that ends when it begins': [
      during({ from: '09:00', to: '09:00' }),
      'warning',
      'rules[0].scope.during.to',
      'never speaks',
    ],
    'an exception that lifts the rule always': [
      document({ rules: [rule({ unless: { list: 'codenames' } })] }),
      'warning',
      'rules[0].unless',
      'never speaks',
    ],
  },
});
