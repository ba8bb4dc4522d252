import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { failingExample } from './failing-example.ts';

const examples = (flags: string[], passes: string[]) => document({ rules: [rule({ examples: { flags, passes } })] });

testLint(failingExample, {
  valid: {
    'examples that hold': document(),
    'no examples': examples([], []),
    'a policy that does not load': document({ lists: {} }),
  },
  invalid: {
    'a text on which the rule is silent': [
      examples(['A falcon'], []),
      'error',
      'rules[0].examples.flags[0]',
      'The rule is silent, but should speak.',
    ],
    'a text that an exception lets pass': [
      document({
        rules: [rule({ unless: { link: 'any' }, examples: { flags: ['Project Falcon: https://acme.example'] } })],
      }),
      'error',
      'rules[0].examples.flags[0]',
      'should speak: `unless` lets it pass.',
    ],
    'a text about a protected topic': [
      document({
        rules: [
          rule({
            category: 'brand',
            examples: { flags: ['Project Falcon is on strike for higher wages. Join the union!'] },
          }),
        ],
      }),
      'error',
      'rules[0].examples.flags[0]',
      'which the policy protects.',
    ],
    'a text that lacks one of two things': [
      document({
        rules: [
          rule({
            when: { all: [{ list: 'codenames' }, { link: 'any' }] },
            examples: { flags: ['Project Falcon ships'] },
          }),
        ],
      }),
      'error',
      'rules[0].examples.flags[0]',
      'nothing fits when.all[1].',
    ],
    'a text whose things are too far apart': [
      document({
        rules: [
          rule({
            when: { near: { of: [{ list: 'codenames' }, { terms: ['ships'] }], within: '2 words' } },
            examples: { flags: ['Project Falcon, says the pilot, ships'] },
          }),
        ],
      }),
      'error',
      'rules[0].examples.flags[0]',
      'not that near.',
    ],
    'a text on which it should be silent': [
      examples([], ['x', 'Project Falcon']),
      'error',
      'rules[0].examples.passes[1]',
      'speaks on "Project Falcon"',
    ],
    'a mark that is not closed': [
      examples(['Here is ‹Project Falcon'], []),
      'warning',
      'rules[0].examples.flags[0]',
      'not closed',
    ],
    'marks around other words': [
      examples(['‹Project› Falcon'], []),
      'error',
      'rules[0].examples.flags[0]',
      'marks "Project Falcon", not "Project".',
    ],
    'marks around fewer words': [
      examples(['‹Project Falcon›, Project Falcon'], []),
      'error',
      'rules[0].examples.flags[0]',
      'marks "Project Falcon" and "Project Falcon", not "Project Falcon".',
    ],
  },
});
