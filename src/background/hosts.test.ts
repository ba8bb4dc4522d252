import { describe, expect, test, vi } from 'vitest';
import { hostsOf } from '../../tests/support/app.ts';
import { mastodon } from '../sites/mastodon.ts';
import { memoryCell } from '../storage/cell.ts';
import { hostsIn } from './access.ts';

const packaged = [
  { host: 'social.acme.example', name: undefined, site: mastodon, pattern: 'https://social.acme.example/*' },
  { host: '*.wiki.acme.example', name: 'Acme wiki', site: undefined, pattern: '*://*.wiki.acme.example/*' },
];

/** A browser that grants all but the hosts of a set, and a package that names two. */
function setUp(kept: readonly string[] = []) {
  const added = memoryCell<readonly string[]>([]);
  const refused = new Set(kept);
  const register = vi.fn(async (_: readonly string[]) => undefined);
  const mayRead = async (patterns: readonly string[]) => !patterns.some(one => refused.has(one));
  const readPackage = async () => ({ hosts: packaged, problems: [] });
  return { added, refused, register, hosts: hostsOf(added, { mayRead, register, readPackage }) };
}
const forum = 'https://forum.example/*';
const theirs = packaged.map(({ pattern }) => pattern);

describe('who wanted a host checked', () => {
  test('the release, the organisation’s package, or the person', async () => {
    const { hosts } = setUp();
    expect(await hosts.served('x.com')).toMatchObject({ by: 'release', name: 'X', site: { id: 'x' } });
    expect(await hosts.served('social.acme.example')).toEqual({ by: 'package', name: 'Mastodon', site: mastodon });
    expect(await hosts.served('deep.wiki.acme.example')).toMatchObject({ by: 'package', name: 'Acme wiki' });
    expect(await hosts.served('forum.example')).toBeUndefined();
    await hosts.add(['forum.example']);
    expect(await hosts.served('forum.example')).toEqual({ by: 'person', name: 'forum.example', site: undefined });
    expect(await hosts.served('sub.forum.example')).toBeUndefined();
  });

  test('nobody, once the person has changed their mind; what ships stays', async () => {
    const { hosts, register } = setUp();
    await hosts.add(['forum.example', 'x.com', 'social.acme.example']);
    expect(register).toHaveBeenLastCalledWith([...theirs, forum]);
    for (const host of ['forum.example', 'x.com', 'social.acme.example']) await hosts.remove(host);
    expect(await hosts.served('forum.example')).toBeUndefined();
    expect(await hosts.served('x.com')).toBeDefined();
    expect(register).toHaveBeenLastCalledWith(theirs);
  });
});

describe('without the browser’s permission', () => {
  test('no host is added', async () => {
    const { hosts, added } = setUp([forum]);
    await hosts.add(['forum.example']);
    expect(await added.read()).toEqual([]);
  });

  test('an added one is no longer registered, is named as withheld, and comes back with it', async () => {
    const { hosts, refused, register } = setUp();
    await hosts.add(['forum.example']);
    expect(await hosts.withheld()).toEqual([]);
    refused.add(forum);
    await hosts.settle();
    expect(register).toHaveBeenLastCalledWith(theirs);
    expect(await hosts.withheld()).toEqual([{ name: 'forum.example', patterns: [forum] }]);
    refused.clear();
    await hosts.settle();
    expect(register).toHaveBeenLastCalledWith([...theirs, forum]);
  });

  test('a site is named once, with those of its hosts that are withheld', async () => {
    const { hosts } = setUp(['https://old.reddit.com/*', 'https://www.reddit.com/*', theirs[1]!]);
    expect(await hosts.withheld()).toEqual([
      { name: 'Reddit', patterns: expect.arrayContaining(['https://old.reddit.com/*', 'https://www.reddit.com/*']) },
      { name: 'Acme wiki', patterns: [theirs[1]] },
    ]);
  });
});

test('hosts that are added at the same time are all kept', async () => {
  const { hosts, added } = setUp();
  await Promise.all(['b.example', 'a.example', 'b.example'].map(host => hosts.add([host])));
  expect(await added.read()).toEqual(['a.example', 'b.example']);
});

test('of what a browser grants, only a host by itself is one that somebody asked for', () => {
  expect(hostsIn([forum, 'https://*/*', '<all_urls>', 'https://*.forum.example/*', 'http://forum.example/*'])).toEqual([
    'forum.example',
  ]);
});
