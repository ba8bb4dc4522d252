import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { blockScope } from './block-scope.ts';

const organisation = { name: 'Acme Robotics', accounts: { x: ['acmerobotics'] } };
const block = (accounts?: string[]) => [rule({ level: 'block', scope: { accounts } })];

testLint(blockScope, {
  valid: {
    'holding anywhere': document(),
    'blocking on official accounts': document({ organisation, rules: block(['official']) }),
  },
  invalid: {
    'blocking everywhere': [
      document({ organisation, rules: block() }),
      'error',
      'rules[0].level',
      'Only a rule for official',
    ],
    'blocking on personal accounts too': [
      document({ organisation, rules: block(['official', 'personal']) }),
      'error',
      'rules[0].level',
      'or use hold',
    ],
    'blocking without any official account': [
      document({ rules: block(['official']) }),
      'warning',
      'rules[0].level',
      'organisation.accounts',
    ],
  },
});
