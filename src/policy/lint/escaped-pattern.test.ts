import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { escapedPattern } from './escaped-pattern.ts';

const asking = (pattern: unknown, field = 'when') => document({ rules: [rule({ [field]: { not: { pattern } } })] });

testLint(escapedPattern, {
  valid: {
    'the end of a word': asking('\\bword\\b'),
    'white space as such': asking('one\ttwo\nthree'),
    'no pattern': document(),
  },
  invalid: {
    'a backspace': [asking('\bword'), 'warning', 'rules[0].when.not.pattern', 'single quotes'],
    'a backspace in an exact one': [
      asking({ matching: 'word\b', exact: true }, 'unless'),
      'warning',
      'rules[0].unless.not.pattern.matching',
      'single quotes',
    ],
  },
});
