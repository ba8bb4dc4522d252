import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { priorApproval } from './prior-approval.ts';

const when = (condition: unknown, changes: Record<string, unknown> = {}) =>
  document({ rules: [rule({ when: condition, examples: undefined, ...changes })] });
const found = ['warning', 'rules[0].when', 'general duty to ask first'] as const;

testLint(priorApproval, {
  valid: {
    'code names': document(),
    'a second pair of eyes for official posts': when({ length: { over: 0 } }, { scope: { accounts: ['official'] } }),
    'posts in a language that the house does not use': when({ language: { except: ['de'] } }),
    'long posts': when({ length: { over: 2000 } }),
    'a suggestion': when({ length: { over: 0 } }, { level: 'suggestion' }),
  },
  invalid: {
    'any text at all': [when({ length: { over: 0 } }), ...found],
    'any letter': [when({ pattern: '\\pL' }), ...found],
    'what does not say something': [when({ not: { terms: ['approved by Communications'] } }), ...found],
    'any text, official accounts included': [
      when({ length: { over: 0 } }, { scope: { accounts: ['official', 'professional'] } }),
      ...found,
    ],
  },
});
