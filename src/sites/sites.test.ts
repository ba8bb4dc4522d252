import { describe, expect, test } from 'vitest';
import { hostPatterns, kinds, siteFor, sites } from './index.ts';
import { siteSchema } from './schema.ts';

test('sites are sorted by id, each once', () => {
  const ids = sites.map(site => site.id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('no host belongs to two sites', () => {
  const hosts = sites.flatMap(site => site.hosts);
  expect(hosts).toEqual([...new Set(hosts)]);
});

describe.each(sites.map(site => [site.id, site] as const))('%s', (_, site) => {
  test('is what the schema says, and the same after a trip through JSON', () => {
    expect(siteSchema.parse(JSON.parse(JSON.stringify(site)))).toEqual(site);
  });
});

test('an entry with a slip of the pen is refused', () => {
  const [first] = sites;
  expect(siteSchema.safeParse({ ...first, composer: [] }).success).toBe(false);
  expect(siteSchema.safeParse({ ...first, hosts: ['https://x.com'] }).success).toBe(false);
  const composer = { ...first!.composers[0]!, account: [{ path: '(' }] };
  expect(siteSchema.safeParse({ ...first, composers: [composer] }).success).toBe(false);
});

describe('the site of a host', () => {
  test.each([
    ['x.com', 'x'],
    ['www.facebook.com', 'facebook'],
    ['old.reddit.com', 'reddit'],
    ['elk.zone', 'mastodon'],
    ['medium.com', 'medium'],
    ['someone.medium.com', 'medium'],
    ['pt.stackoverflow.com', 'stack-exchange'],
    ['publishing.us1.sproutsocial.com', 'sprout'],
    ['notmedium.com', undefined],
    ['company.slack.com', undefined],
    ['notx.com', undefined],
    ['x.com.evil.example', undefined],
    ['x.com.localhost', undefined],
  ])('%s is %s', (host, id) => expect(siteFor(host, false)?.id).toBe(id));

  test('stands in for it on localhost in the demo build alone', () => {
    for (const site of sites) {
      for (const host of site.hosts) expect(siteFor(`${host.replace('*.', 'any.')}.localhost`, true)).toBe(site);
    }
    expect(siteFor('localhost', true)).toBeUndefined();
  });
});

test('what is asked for at install is exactly the hosts of the sites', () => {
  expect(hostPatterns(false)).toEqual(sites.flatMap(site => site.hosts.map(host => `https://${host}/*`)));
  expect(hostPatterns(false).some(pattern => pattern.includes('localhost'))).toBe(false);
});

test('where nothing public tells how boxes are built an entry holds hosts and nothing else', () => {
  for (const id of ['xing', 'glassdoor', 'hootsuite', 'sprout']) {
    const { name, hosts, ...more } = sites.find(site => site.id === id)!;
    expect(more).toEqual({ id, composers: [] });
  }
});

test('sites that people run themselves can be told by their features', () => {
  expect(kinds().map(kind => kind.id)).toEqual(['discourse', 'github', 'lemmy', 'mastodon', 'misskey']);
});
