import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { uselessFix } from './useless-fix.ts';

const mending = (fix: object, changes: object = {}) => document({ rules: [rule({ fixes: [fix], ...changes })] });
const twice = { examples: { flags: ['Project Falcon, yes: project-falcon!', 'A #ProjectFalcon'], passes: [] } };

testLint(uselessFix, {
  valid: {
    'words taken out': mending({ remove: true }),
    'words taken out in two places': mending({ remove: true }, twice),
    'words hidden': mending({ mask: true }),
    'words in their place': mending({ replace: 'our robot' }, twice),
    'a link that the exception asks for': mending(
      { append: 'More: https://acme.example/news' },
      { unless: { link: { domains: ['acme.example/news'] } } },
    ),
    'somebody to ask': document({
      contacts: [{ id: 'comms', name: 'Communications' }],
      rules: [rule({ fixes: [{ askReview: 'comms' }, { learnMore: 'https://acme.example' }] })],
    }),
    'no example to try it on': mending({ append: 'Views are my own.' }, { examples: {} }),
    'a disclaimer that the exception hears': document({
      disclaimer: { texts: ['These words are nobody else’s.'] },
      rules: [rule({ fixes: [{ addDisclaimer: true }], unless: { signal: 'disclaimer' } })],
    }),
  },
  invalid: {
    'words at the end that change nothing': [
      mending({ append: 'Views are my own.' }),
      'warning',
      'rules[0].fixes[0]',
      'still speaks',
    ],
    'words in their place that are as bad': [
      mending({ replace: 'Project-Falcon' }),
      'warning',
      'rules[0].fixes[0]',
      'still speaks',
    ],
  },
});
