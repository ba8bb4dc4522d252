import { writeFileSync } from 'node:fs';
import { packWeights } from '../../src/engine/ear/weights.ts';
import { toBase64 } from '../../src/engine/lists/base64.ts';
import { policyFrom } from '../accuracy/judge.ts';
import { readCorpus, setAside } from '../accuracy/labelled.ts';
import { ownPolicy } from '../accuracy/report.ts';
import { learn, leaveOut, scoreStrangers } from './crossed.ts';
import { exampleOf } from './examples.ts';
import { thresholdsFor } from './thresholds.ts';

/**
 * `npm run train`: what the ear knows, made anew from tests/corpus but for the batches that are set aside. The same posts and phrases give the
 * same bytes. Thresholds are set on batches that were left out of learning, one after the other.
 */
const file = 'src/engine/ear/weights.generated.ts';
const compiled = policyFrom(ownPolicy);
const posts = readCorpus().filter(({ batch = '' }) => !setAside.includes(batch));
const thresholds = thresholdsFor(scoreStrangers(compiled, posts, leaveOut(compiled, posts)));
const bytes = packWeights(
  learn(
    posts.map(post => exampleOf(compiled, post)),
    thresholds,
  ),
);
const source = `// Made by \`npm run train\` from tests/corpus. Not to be edited.\n\n/** What the ear has learned, for \`readWeights\`, in base64url. */\nexport const base64 = '${toBase64(bytes)}';\n`;
writeFileSync(file, source);
console.log(`${posts.length} posts, ${bytes.length} bytes of weights in ${file}.`);
for (const [category, { threshold, sure }] of Object.entries(thresholds)) console.log(category, threshold, sure);
