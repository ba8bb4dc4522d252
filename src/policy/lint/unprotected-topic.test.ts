import { testLint } from '../../../tests/support/lint-examples.ts';
import { document } from '../../../tests/support/policies.ts';
import { topics } from '../../engine/signals/data/language.ts';
import { unprotectedTopic } from './unprotected-topic.ts';

const keeps = (...kept: readonly string[]) => document({ protected: { topics: kept } });

testLint(unprotectedTopic, {
  valid: {
    'nothing said, which is all of them': document(),
    'all of them': keeps(...topics),
  },
  invalid: {
    'one left out': [
      keeps(...topics.filter(topic => topic !== 'union')),
      'warning',
      'protected.topics',
      'where people talk of union.',
    ],
    'none kept': [keeps(), 'warning', 'protected.topics', 'where people talk of pay, working-conditions, union'],
    'one that nobody knows': [keeps(...topics, 'wages'), 'warning', 'protected.topics[9]', 'Nothing is known'],
  },
});
