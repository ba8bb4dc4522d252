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
    'a text on which it should be silent': [
      examples([], ['x', 'Project Falcon']),
      'error',
      'rules[0].examples.passes[1]',
      'speaks on "Project Falcon"',
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
