import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPackagedHosts } from './packaged-hosts.ts';

const granted = ['https://social.acme.example/*', '*://intranet/*', 'https://*.acme.example/*'];
const read = (...hosts: unknown[]) => readPackagedHosts(JSON.stringify({ hosts }), granted);

test('hosts, with a name, a kind of site, or without encryption', () => {
  const { hosts, problems } = read(
    { host: 'social.acme.example', site: 'mastodon' },
    { host: 'intranet', name: 'Acme intranet', http: true },
    { host: '*.acme.example' },
  );
  expect(problems).toEqual([]);
  expect(hosts).toMatchObject([
    { host: 'social.acme.example', site: { id: 'mastodon' }, pattern: granted[0] },
    { host: 'intranet', name: 'Acme intranet', site: undefined, pattern: granted[1] },
    { host: '*.acme.example', name: undefined, pattern: granted[2] },
  ]);
});

test.each([
  ['an address', { host: 'https://social.acme.example' }, /entry 2.*host name in small letters/],
  ['a site that does not exist', { host: 'intranet', site: 'mastodn' }, /no site "mastodn"/],
  ['a slip of the pen', { host: 'social.acme.example', nmae: 'Acme' }, /nmae/],
  ['a host that the manifest does not ask for', { host: 'wiki.example' }, /"https:\/\/wiki\.example\/\*" is missing/],
])('%s is left out and named; the others count', (_, entry, sentence) => {
  const { hosts, problems } = read({ host: 'social.acme.example' }, entry);
  expect(hosts.map(({ host }) => host)).toEqual(['social.acme.example']);
  expect(problems).toEqual([expect.stringMatching(sentence)]);
});

test.each(['', '{', '[]', '{"hosts": "social.acme.example"}'])('a file that is none (%j) is named', text => {
  expect(readPackagedHosts(text, granted)).toEqual({
    hosts: [],
    problems: [expect.stringMatching(/hosts\.json has to hold/)],
  });
});

test('the file that ships names nobody', () => {
  expect(readPackagedHosts(readFileSync('public/hosts.json', 'utf8'), [])).toEqual({ hosts: [], problems: [] });
});
