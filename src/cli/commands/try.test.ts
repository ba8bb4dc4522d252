import { expect, test } from 'vitest';
import { policy } from '../../../tests/support/cli-policy.ts';
import { fakeIo } from '../../../tests/support/fake-io.ts';
import { run } from '../run.ts';

const tryPosts = async (posts: string, ...args: string[]) => {
  const io = fakeIo({ files: { 'policy.yaml': policy, 'posts.txt': posts } });
  return {
    code: await run(io, ['try', 'policy.yaml', '--posts', 'posts.txt', ...args]),
    out: io.stdout(),
    err: io.stderr(),
  };
};

test('counts the posts on which each rule speaks, and shows some', async () => {
  const posts = [
    'Good morning',
    'Bluebird and again Bluebird',
    'jane.roe@mail.example knows Project Falcon',
    ...Array.from({ length: 7 }, () => 'Lovely day'),
  ];
  const { code, out } = await tryPosts(posts.join('\n'));
  expect(code).toBe(0);
  expect(out).toBe(`code-names   hold     2 posts  200.0 in 1,000
addresses    warning  1 post   100.0 in 1,000
no-swearing  block    0 posts  0.0 in 1,000

code-names
  ‹Bluebird› and again Bluebird
  ••••••••••••••••••••• knows ‹Project Falcon›

addresses
  ‹•••••••••••••••••••••› knows Project Falcon

10 posts; a rule speaks on 2 of them, 200.0 in 1,000
`);
});

test('shows as many posts for each rule as were asked for, cut to the words and what stands around them', async () => {
  const long = `${'🦅'.repeat(60)} Bluebird ${'x'.repeat(60)}\n`;
  const { out } = await tryPosts(long.repeat(5), '--samples', '1');
  expect(out.match(/‹Bluebird›/g)).toHaveLength(1);
  expect(out).toMatch(/ {2}…(🦅){19} ‹Bluebird› x{39}…\n/u);
});

test('the first line tells objects from plain text', async () => {
  expect((await tryPosts('{"text": "Bluebird"}\n{torn\n{"text": "no"}\n')).err).toContain('1 line could not be read');
  const plain = await tryPosts('hello\n{braces} are words too, says Bluebird\n');
  expect(plain.err).toBe('');
  expect(plain.out).toContain('{braces} are words too, says ‹Bluebird›');
});

test('a file without posts is an error', async () => {
  expect(await tryPosts('\n')).toMatchObject({ code: 2, err: expect.stringContaining('no posts in "posts.txt"') });
});
