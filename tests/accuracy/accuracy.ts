import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge, policyFrom } from './judge.ts';
import { readLabelled } from './labelled.ts';
import { corpusReport, ordinarySection, ownPolicy, section } from './report.ts';

/**
 * `npm run accuracy -- FILE [--policy FILE]`: how much of a labelled file is heard, and what is said that must not be.
 * Without a file, the project's own posts; `--write` puts that report into docs/accuracy.md. `--ordinary FILE`: how often
 * each starter speaks on a file of ordinary posts, a line each.
 */
const intro = `# What is heard, and what is not

Measured on the posts in [tests/corpus](../tests/corpus/README.md), which were written for this project; \`npm run accuracy -- --write\` makes this page.
*Recall* counts every expected category that speaks. An *alarm* is a category that speaks on a post that forbids it; most such posts were written to tempt a rule.
Rules may have been written with any batch in sight, so a high figure in one language of one batch may only show that. \`desk\` and \`harbour\` are set aside: nothing is learned
from them or adjusted to them. \`desk\` is small and easy; of what \`harbour\` wants heard only a third is said plainly, a third is paraphrase, a third no more than a hint. No alarm on forty posts still allows for one on
every fourteen (95 % confidence).`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { policy: { type: 'string' }, ordinary: { type: 'string' }, write: { type: 'boolean' } },
});
const policy = values.policy ?? ownPolicy;

function reportOn(file: string): string {
  const compiled = policyFrom(policy);
  const posts = readLabelled(file).map(post => judge(compiled, post));
  return section(file, posts);
}

function ordinaryOf(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return ordinarySection(
    file,
    lines.map(text => ({ text, expect: [], forbid: ['*'] })),
  );
}

const report = [...positionals.map(reportOn), ...(values.ordinary === undefined ? [] : [ordinaryOf(values.ordinary)])];
if (report.length === 0 || values.write) report.push(corpusReport(policy));
console.log(report.join('\n\n'));
if (values.write) writeFileSync('docs/accuracy.md', `${intro}\n\n${corpusReport(policy)}\n`);
