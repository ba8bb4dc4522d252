import { faultOf, hashList, usualIterations } from '../../policy/hash-list.ts';
import { slowHash } from '../../policy/slow-hash.ts';
import { block, notations } from '../block.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';
import type { Io } from '../io.ts';
import { lines } from '../lines.ts';
import { openPolicy } from '../policy-file.ts';
import { progress } from '../progress.ts';

export const hash = command({
  name: 'hash',
  summary: 'makes a hashed list, which finds names without holding them',
  usage: '[FILE | < names.txt] [OPTIONS]',
  notes: [
    'Takes names, one a line, from FILE or standard input; or with --list the `terms` of that list in the policy FILE. Prints the part `hashed` of a list, to be put in place of `terms`.',
    'This hides a list from a glance, not from somebody who holds a name and tries it: see policy/README.md for what trying many costs.',
  ],
  options: {
    list: { value: 'ID', help: 'FILE is a policy: hash the terms of this list' },
    iterations: {
      value: 'N',
      help: `how slow to make each hash, from 1000 to 1000000; ${usualIterations} when left out`,
    },
    format: { value: 'FORMAT', choices: notations, help: 'yaml or json; yaml when left out' },
  },
  arguments: { min: 0, max: 1 },
  examples: [
    'beforehand hash customers.txt > hashed.yaml',
    'beforehand hash policy.yaml --list customers --iterations 50000',
  ],
  exits: { 0: 'the hashed list was printed' },
  async run(io, { list, iterations = String(usualIterations), format = 'yaml' }, [file]) {
    const repeats = Number(iterations);
    if (!(Number.isInteger(repeats) && repeats >= 1000 && repeats <= 1_000_000)) {
      fail(`--iterations is a number from 1000 to 1000000, not "${iterations}".`);
    }
    const names = list === undefined ? await namesIn(io, file) : await termsOf(io, file, list);
    if (names.length === 0) fail('There are no names: give one a line.');
    for (const name of names) {
      const fault = faultOf(name);
      if (fault !== undefined) fail(`"${name}" ${fault}: leave it out, or shorten it.`);
    }
    const bar = progress(io, 'spellings hashed');
    const hashed = await hashList(names, { iterations: repeats, slowHash, step: bar.step });
    bar.done();
    await io.out(block({ hashed }, format));
    return exit.fine;
  },
});

async function namesIn(io: Io, file: string | undefined): Promise<string[]> {
  if (file === undefined && io.terminal.input) fail('Give a FILE, or names on standard input, one a line.');
  const names: string[] = [];
  for await (const line of lines(file === undefined ? io.input : io.files.stream(file))) names.push(line.trim());
  return names.filter(name => name !== '');
}

async function termsOf(io: Io, file: string | undefined, id: string): Promise<readonly string[]> {
  if (file === undefined) fail('Give the policy FILE that has the list.');
  const { policy } = await openPolicy(io, file);
  return policy.lists[id]?.terms ?? fail(`"${file}" has no list "${id}" with terms.`);
}
