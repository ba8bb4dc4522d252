import type { Finding } from '../engine/finding.ts';

/** A post in which a rule spoke. */
export interface Sample {
  readonly text: string;
  /** What the rule said first. */
  readonly finding: Finding;
  /** What all rules said. */
  readonly findings: readonly Finding[];
}

/** In how many posts each rule spoke, with the first few of them. */
export interface Tally {
  add(text: string, findings: readonly Finding[]): void;
  of(rule: string): { readonly posts: number; readonly samples: readonly Sample[] };
}

export function startTally(samplesEach: number): Tally {
  const rules = new Map<string, { posts: number; samples: Sample[] }>();
  return {
    add(text, findings) {
      // A rule counts once a post, however often it spoke in it; of its findings the first is kept.
      for (const [rule, finding] of new Map(findings.toReversed().map(finding => [finding.rule, finding]))) {
        const entry = rules.get(rule) ?? { posts: 0, samples: [] };
        rules.set(rule, entry);
        entry.posts++;
        if (entry.samples.length < samplesEach) entry.samples.push({ text, finding, findings });
      }
    },
    of: rule => rules.get(rule) ?? { posts: 0, samples: [] },
  };
}
