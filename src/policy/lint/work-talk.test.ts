import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { workTalk } from './work-talk.ts';

const when = (condition: unknown, changes: Record<string, unknown> = {}) =>
  document({ rules: [rule({ when: condition, examples: undefined, ...changes })] });
const found = ['warning', 'rules[0].when', 'wherever somebody names the organisation'] as const;

testLint(workTalk, {
  valid: {
    'code names': document(),
    'the name with something said about it': when({ all: [{ mentions: 'organisation' }, { signal: 'non-public' }] }),
    'a suggestion': when({ mentions: 'organisation' }, { level: 'suggestion' }),
    'a rule for official accounts': when({ mentions: 'organisation' }, { scope: { accounts: ['official'] } }),
    'what speaks on everything, which is told otherwise': when({ length: { over: 0 } }),
  },
  invalid: {
    'the bare name': [when({ mentions: 'organisation' }), ...found],
    'the bare name as a term': [when({ terms: ['Acme Robotics'] }), ...found],
    'the bare name on LinkedIn': [when({ mentions: 'organisation' }, { scope: { sites: ['linkedin'] } }), ...found],
    'the bare name without a disclaimer': [
      document({
        rules: [rule({ when: { mentions: 'organisation' }, unless: { signal: 'disclaimer' }, examples: undefined })],
      }),
      ...found,
    ],
  },
});
