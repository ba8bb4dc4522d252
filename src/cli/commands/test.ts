import { createHasher } from '../../engine/lists/hasher.ts';
import { runExamplesThrough } from '../../policy/examples.ts';
import { formatPath } from '../../policy/problem.ts';
import { slowHash } from '../../policy/slow-hash.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { openPolicy } from '../policy-file.ts';
import { counted } from '../report.ts';

export const test = command({
  name: 'test',
  summary: "runs every rule's examples",
  usage: 'FILE',
  notes: [
    'Each text under `examples.flags` must be spoken on by its rule, and where it is marked with ‹…› on exactly those words; each text under `examples.passes` must be let pass by it. Other rules may speak as they like.',
    'Examples are drafts in the middle of the scope of their rule; days and times of day do not count.',
  ],
  options: {},
  arguments: { min: 1, max: 1 },
  examples: ['beforehand test policy.yaml'],
  exits: { 0: 'every example holds', 1: 'some do not' },
  async run(io, _, [file = '']) {
    const { policy } = await openPolicy(io, file);
    const results = await runExamplesThrough(policy, createHasher(slowHash));
    const failures = results.filter(({ failure }) => failure !== undefined);
    for (const { rule, path, example, failure } of failures) {
      await io.out(`${rule}: ${failure}\n  ${JSON.stringify(example)}\n  at ${formatPath(path)}\n`);
    }
    const rules = counted(policy.rules.length, 'rule');
    await io.out(`${file}: ${counted(results.length, 'example')} of ${rules}, ${failures.length} failed\n`);
    return failures.length > 0 ? exit.found : exit.fine;
  },
});
