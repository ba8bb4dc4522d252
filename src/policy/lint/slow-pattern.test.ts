import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { slowPattern } from './slow-pattern.ts';

const pattern = (pattern: unknown) => document({ rules: [rule({ when: { any: [{ pattern }] }, examples: {} })] });

testLint(slowPattern, {
  valid: {
    'a pattern that reads each letter once': pattern('falcon-[0-9]+'),
    'no pattern': document(),
  },
  invalid: {
    'one that may read letters over and over': [pattern('(a+)+b'), 'error', 'rules[0].when.any[0].pattern', ''],
    'one that refers back': [pattern('(a)\\1'), 'error', 'rules[0].when.any[0].pattern', ''],
    'one that is not complete': [pattern('(a'), 'error', 'rules[0].when.any[0].pattern', ''],
  },
});
