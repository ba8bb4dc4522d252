import { lint as findProblems, lintRules } from '../../policy/lint/index.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { readPolicyFile } from '../policy-file.ts';
import { counted, report } from '../report.ts';

export const lint = command({
  name: 'lint',
  summary: 'looks for everything to mend in a policy',
  usage: 'FILE',
  notes: [
    `Looks for ${lintRules.map(({ title }) => title).join('; ')}.`,
    'Prints one problem a line, as FILE:LINE:COLUMN: level: what and where [lint rule]. An error keeps the policy from being signed; a warning does not.',
  ],
  options: {},
  arguments: { min: 1, max: 1 },
  examples: ['beforehand lint policy.yaml'],
  exits: { 0: 'no errors (there may be warnings)', 1: 'errors' },
  async run(io, _, [file = '']) {
    const problems = findProblems(await readPolicyFile(io, file));
    const errors = problems.filter(({ level }) => level === 'error').length;
    await io.out(report(file, problems));
    await io.out(`${file}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}\n`);
    return errors > 0 ? exit.found : exit.fine;
  },
});
