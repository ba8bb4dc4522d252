import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { untestedRule } from './untested-rule.ts';

const examples = (value: object) => document({ rules: [rule({ examples: value })] });

testLint(untestedRule, {
  valid: {
    'an example in each direction': document(),
    'a rule that does not ask for words': document({ rules: [rule({ when: { attachment: 'any' }, examples: {} })] }),
    'a rule on words beside a picture': document({
      rules: [
        rule({
          when: { all: [{ any: [{ attachment: 'image' }, { attachment: 'video' }] }, { list: 'codenames' }] },
          examples: {},
        }),
      ],
    }),
  },
  invalid: {
    'no examples': [examples({}), 'warning', 'rules[0].id', 'under flags and passes'],
    'words, or a picture': [
      document({ rules: [rule({ when: { any: [{ attachment: 'image' }, { list: 'codenames' }] }, examples: {} })] }),
      'warning',
      'rules[0].id',
      'under flags and passes',
    ],
    'no example of what passes': [examples({ flags: ['Project Falcon'] }), 'warning', 'rules[0].id', 'under passes'],
  },
});
