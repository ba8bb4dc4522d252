import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { missingWhy } from './missing-why.ts';

const why = (value: unknown) => document({ rules: [rule({ why: value })] });

testLint(missingWhy, {
  valid: {
    'a reason': document(),
    'a reason in each language': why({ en: 'Because.', de: 'Darum.' }),
    'no rules at all': document({ rules: [] }),
    'no policy at all': 'text',
  },
  invalid: {
    'no reason': [why(undefined), 'error', 'rules[0].why', 'Say in one sentence why'],
    'a blank reason': [why('  '), 'error', 'rules[0].why', 'Say in one sentence why'],
    'a blank reason in one language': [
      why({ en: 'Because.', de: '' }),
      'error',
      'rules[0].why',
      'Say in one sentence why',
    ],
    'a reason that is none': [why('Possible confidential data'), 'warning', 'rules[0].why', 'only repeats the title'],
    'a rule that is none': [document({ rules: [null] }), 'error', 'rules[0].why', 'Say in one sentence why'],
  },
});
