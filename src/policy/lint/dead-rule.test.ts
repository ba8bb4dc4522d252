import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { deadRule } from './dead-rule.ts';

const during = (stretch: object) =>
  document({ issued: '2026-11-01T09:00:00Z', rules: [rule({ scope: { during: stretch } })] });

testLint(deadRule, {
  valid: {
    'a rule without a time': document(),
    'a stretch that is still to come': during({
      dates: [{ until: '2026-01-01' }, { from: '2026-12-20', until: '2027-01-15' }],
    }),
    'a stretch that ends today': during({ dates: [{ until: '2026-11-01' }] }),
    'a day of its own': during({ dates: [{ from: '2026-12-20', until: '2026-12-20' }] }),
    'an official account where there is one': document({
      organisation: { name: 'Acme', accounts: { x: ['acme'] } },
      rules: [rule({ scope: { sites: ['x', 'linkedin'], accounts: ['official'] } })],
    }),
    'people of their own where there is no official account': document({
      rules: [rule({ scope: { sites: ['x'], accounts: ['official', 'personal'] } })],
    }),
    'an exception for a part of the list': document({
      rules: [rule({ unless: { all: [{ list: 'codenames' }, { link: 'any' }] } })],
    }),
    'an exception for other words': document({
      rules: [rule({ when: { terms: ['a', 'b'] }, unless: { terms: ['b', 'c'] } })],
    }),
    'what is there and what is not': document({
      rules: [rule({ when: { all: [{ list: 'codenames' }, { not: { link: 'any' } }] } })],
    }),
    'a stretch without an end': during({ dates: [{ from: '2020-01-01' }] }),
    'another exception than the condition': document({ rules: [rule({ unless: { link: 'any' } })] }),
  },
  invalid: {
    'dates that are all past': [
      during({ dates: [{ until: '2026-01-01' }, { from: '2026-02-01', until: '2026-03-01T00:00:00Z' }] }),
      'warning',
      'rules[0].scope.during.dates',
      'past',
    ],
    'a time that ends when it begins': [
      during({ from: '09:00', to: '09:00' }),
      'warning',
      'rules[0].scope.during.to',
      'never speaks',
    ],
    'dates that end before they begin': [
      during({
        dates: [
          { from: '2026-12-20', until: '2027-01-15' },
          { from: '2027-12-20', until: '2027-01-15' },
        ],
      }),
      'warning',
      'rules[0].scope.during.dates[1]',
      'before it begins',
    ],
    'an official account on a site that has none': [
      document({
        organisation: { name: 'Acme', accounts: { x: ['acme'], linkedin: [] } },
        rules: [rule({ scope: { sites: ['linkedin'], accounts: ['official'] } })],
      }),
      'warning',
      'rules[0].scope.sites',
      'no account on linkedin',
    ],
    'an exception that lifts the rule always': [
      document({ rules: [rule({ unless: { list: 'codenames' } })] }),
      'warning',
      'rules[0].unless',
      'never speaks',
    ],
    'an exception among others that lifts it always': [
      document({
        rules: [
          rule({
            when: { all: [{ list: 'codenames' }, { link: 'any' }] },
            unless: { any: [{ signal: 'opinion' }, { list: 'codenames' }] },
          }),
        ],
      }),
      'warning',
      'rules[0].unless',
      'never speaks',
    ],
    'an exception for more words': [
      document({ rules: [rule({ when: { terms: ['Project Falcon'] }, unless: { list: 'codenames' } })] }),
      'warning',
      'rules[0].unless',
      'never speaks',
    ],
    'a contradiction': [
      document({ rules: [rule({ when: { all: [{ not: { list: 'codenames' } }, { terms: ['Project Falcon'] }] } })] }),
      'warning',
      'rules[0].when.all[0]',
      'never holds',
    ],
    'near to what has no words': [
      document({
        rules: [
          rule({ when: { near: { of: [{ list: 'codenames' }, { not: { link: 'any' } }], within: 'sentence' } } }),
        ],
      }),
      'warning',
      'rules[0].when.near.of[1]',
      'finds no words',
    ],
  },
});
