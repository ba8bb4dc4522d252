import { readdirSync } from 'node:fs';
import type { Ear } from '../../src/engine/ear/ear.ts';
import { learned } from '../train/learned.ts';
import { earTable } from './ear-table.ts';
import { type Judged, judge, policyFrom } from './judge.ts';
import { isHarmless, type Labelled, readCorpus, setAside } from './labelled.ts';
import { earsFor } from './strangers.ts';
import { alarmRow, categoryTable, languageTable, missedPosts, summary } from './table.ts';

const starters = 'policy/starters';
/** The policy of the company that the corpus is written about. */
export const ownPolicy = `${starters}/company.yaml`;

/** Recall, alarms and tables of one set of posts, as Markdown. */
export function section(title: string, posts: readonly Judged[]): string {
  return [`## ${title}`, summary(posts), categoryTable(posts), languageTable(posts)].filter(Boolean).join('\n\n');
}

/** How often each starter speaks on posts that deserve no word. `detectors.yaml` is a show of rules, not a starter for anyone. */
export function ordinarySection(
  title: string,
  posts: readonly Labelled[],
  earFor: (post: Labelled) => Ear | null | undefined = () => undefined,
): string {
  const rows = readdirSync(starters)
    .filter(name => name !== 'detectors.yaml')
    .map(name => {
      const compiled = policyFrom(`${starters}/${name}`);
      const judged = posts.map(post => judge(compiled, post, earFor(post)));
      return alarmRow(name, judged);
    });
  return [`## ${title}`, ['| starter | speaks on | of | share |', '|---|--:|--:|--:|', ...rows].join('\n')].join(
    '\n\n',
  );
}

const earIntro = `Phrases end where people paraphrase. The ear is a linear scorer over words, pairs of words, their beginnings and endings, and the phrases of all signals; \`npm run train\`
learns it from the corpus. Here and in all tables above, each batch is judged by an ear that learned from the others alone and had its thresholds set on them; the ear that ships learned from
all but those set aside. It is asked only where work is spoken of and no phrase speaks of the same, and it underlines or, where no harmless post was ever heard alike, warns; it never holds.`;

/** The whole report on the project's own posts. */
export function corpusReport(policy: string): string {
  const posts = readCorpus();
  const compiled = policyFrom(policy);
  const earFor = earsFor(compiled, posts);
  const judged = posts.map(post => judge(compiled, post, earFor(post)));
  const twice = judged.map(both => ({ both, phrases: judge(compiled, both, null) }));
  const aside = judged.filter(({ batch = '' }) => setAside.includes(batch));
  const seen = judged.filter(({ batch = '' }) => !setAside.includes(batch));
  const asideNames = setAside.filter(name => aside.some(({ batch }) => batch === name));
  return [
    ...(aside.length > 0 ? [section(`Set aside: ${asideNames.join(', ')}`, aside)] : []),
    ...[...new Set(seen.map(({ batch }) => batch))].map(batch =>
      section(
        `Batch ${batch}`,
        seen.filter(post => post.batch === batch),
      ),
    ),
    `## What the ear adds\n\n${earIntro}\n\n${earTable(
      twice,
      learned.map(({ category }) => category),
    )}`,
    ordinarySection('Harmless posts of all batches', posts.filter(isHarmless), earFor),
    `## What is missed\n\nThe shortest posts of each category that ${policy.split('/').at(-1)} does not hear, of the batches that are not set aside.\n\n${missedPosts(seen, 3)}`,
  ].join('\n\n');
}
