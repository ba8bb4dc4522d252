import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { protectedSpeech } from './protected-speech.ts';

const when = (condition: unknown, changes: Record<string, unknown> = {}) =>
  document({ rules: [rule({ when: condition, examples: undefined, ...changes })] });
const found = (topic: string) => ['warning', 'rules[0].when', `a post about ${topic}`] as const;

testLint(protectedSpeech, {
  valid: {
    'code names': document(),
    'a rule about reputation, which keeps silent by itself': when({ signal: 'opinion' }, { category: 'personal-view' }),
    'a rule for official accounts': when({ terms: ['union'] }, { scope: { accounts: ['official'] } }),
    'a word of the topic that needs a figure beside it': when({
      near: { of: [{ terms: ['salary'] }, { pattern: '\\b\\d{5}\\b' }], within: '3 words' },
    }),
    'a policy that cannot run': document({ rules: [rule({ when: { list: 'nobody' } })] }),
  },
  invalid: {
    'a list of words about pay': [when({ terms: ['salary', 'bonus'] }), ...found('pay')],
    'the same in another language': [when({ terms: ['Gehalt'] }), ...found('pay')],
    'the same as a pattern': [when({ pattern: '(?i)overtime' }), ...found('working conditions')],
    'talk of a strike at night only': [
      when({ terms: ['strike'] }, { scope: { during: { from: '22:00', to: '06:00' } } }),
      ...found('union'),
    ],
    'a suggestion about being ill': [when({ terms: ['burnout'] }, { level: 'suggestion' }), ...found('health')],
    'reputation where the policy left the topic out': [
      { ...when({ terms: ['shifts'] }, { category: 'brand' }), protected: { topics: ['elections'] } },
      ...found('working conditions'),
    ],
  },
});
