import { testLint } from '../../../tests/support/lint-examples.ts';
import { document } from '../../../tests/support/policies.ts';
import { oddHandle } from './odd-handle.ts';

const official = (accounts: object) => document({ organisation: { name: 'Acme', accounts } });

testLint(oddHandle, {
  valid: {
    'no accounts': document(),
    'handles as sites write them': official({
      x: ['@acme'],
      linkedin: ['company/acme'],
      mastodon: ['acme@social.example'],
      bluesky: ['acme.example'],
    }),
  },
  invalid: {
    'an address': [
      official({ x: ['acme', 'https://x.com/acme'] }),
      'warning',
      'organisation.accounts.x[1]',
      'no handle',
    ],
    'a name in a list': [
      document({ lists: { codenames: { terms: ['Project Falcon'], accounts: { x: ['Some Troll'] } } } }),
      'warning',
      'lists.codenames.accounts.x[0]',
      '"Some Troll" is no handle',
    ],
  },
});
