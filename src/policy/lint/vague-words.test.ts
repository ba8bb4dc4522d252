import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { vagueWords } from './vague-words.ts';

const says = (changes: Record<string, unknown>) => document({ rules: [rule(changes)] });

testLint(vagueWords, {
  valid: {
    'a plain reason': document(),
    'a vague word that two examples on each side narrow': says({
      why: 'Be friendly: a person reads this at the other end.',
      examples: {
        flags: ['‹Project Falcon› is for fools', 'You ask about ‹Project Falcon›? Read the news'],
        passes: ['A falcon for everybody', 'Falcons are fools'],
      },
    }),
    'house style of official accounts': says({
      why: 'A friendly word brings people back.',
      scope: { accounts: ['official'] },
    }),
    'words that only begin alike': says({ why: 'A civil court reads along, and so does the royal loyalist.' }),
    'the same words of something plain': says({
      why: 'Your professional account is user-friendly. Civil engineers ask the appropriate team.',
    }),
  },
  invalid: {
    friendliness: [says({ why: 'Always be friendly.' }), 'warning', 'rules[0].why', '"friendly" can mean anything'],
    'a vague title': [says({ title: 'Inappropriate post' }), 'warning', 'rules[0].title', '"Inappropriate"'],
    'a manner': [says({ why: 'Reply in a professional manner.' }), 'warning', 'rules[0].why', '"in a professional"'],
    'a bad light': [says({ why: 'It puts us in a bad light.' }), 'warning', 'rules[0].why', '"bad light"'],
    'one language of two': [
      says({ why: { en: 'Because.', de: 'Das ist unangemessen.' } }),
      'warning',
      'rules[0].why',
      '"unangemessen"',
    ],
  },
});
