import { describe, expect, test } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { commands } from './commands/index.ts';
import { run } from './run.ts';

test('--version tells the version and nothing else', async () => {
  const io = fakeIo();
  expect(await run(io, ['--version'])).toBe(0);
  expect(io.stdout()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists the commands, each with a summary', async args => {
  const io = fakeIo();
  expect(await run(io, args)).toBe(0);
  for (const { name, summary } of commands) expect(io.stdout()).toContain(`${name.padEnd(13)}${summary}`);
});

describe.each(commands.map(({ name }) => name))('%s', name => {
  test('--help tells usage, options, an example and exit codes, within 80 columns', async () => {
    const [a, b] = [fakeIo(), fakeIo()];
    expect(await run(a, [name, '--help'])).toBe(0);
    await run(b, ['help', name]);
    expect(a.stdout()).toBe(b.stdout());
    expect(a.stdout()).toMatch(new RegExp(`^beforehand ${name}: .+\n\nUsage: beforehand ${name} `));
    expect(a.stdout()).toMatch(new RegExp(`Examples:\n {2}beforehand ${name} `));
    expect(a.stdout()).toMatch(/Exit codes:\n {2}0 {2}/);
    expect(
      a
        .stdout()
        .split('\n')
        .filter(line => line.length > 80),
    ).toEqual([]);
  });

  test('an option that it does not have is named, exit code 2', async () => {
    const io = fakeIo();
    expect(await run(io, [name, '--colour'])).toBe(2);
    expect(io.stderr()).toBe(`beforehand ${name}: Unknown option "--colour".\n`);
  });
});

test.each([
  [['chekc'], 'there is no command "chekc"; there are check, fingerprint, hash, keygen,'],
  [['lint'], 'Give FILE.'],
  [['lint', 'a', 'b'], '"b" is one argument too many'],
  [['sign', 'a'], 'Give --key KEYFILE.'],
  [['check', '--policy'], 'Option "--policy <value>" argument missing.'],
  [['check', '--policy', 'p', '-Falcon'], 'Put -- before a text that starts with a dash.'],
  [['check', '--policy', 'p', '--surface', 'wall', 'x'], '--surface is post or reply or'],
  [['serve', 'nowhere'], 'There is no directory "nowhere": check the path.'],
  [['serve', '.', '--port', 'http'], '--port is a number from 0 to 65535, not "http"'],
])('%j: a sentence on standard error, nothing on standard output, exit code 2', async (args, sentence) => {
  const io = fakeIo();
  expect(await run(io, args)).toBe(2);
  expect(io.stderr()).toContain(sentence);
  expect(io.stdout()).toBe('');
});
