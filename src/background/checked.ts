import type { Draft } from '../engine/draft.ts';
import { type Finding, graver, type Level } from '../engine/finding.ts';
import type { Question } from '../engine/lists/question.ts';
import type { Mark } from '../protocol/composer.ts';
import type { Answers } from './answers.ts';
import { wordsOf } from './views.ts';

/** A draft that was checked. Lives in memory until the next one; the composer script sends it again to a new worker. */
export interface Checked {
  /** The composer script's number for the draft. */
  readonly n: number;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  /** Slow hashes that its hashed lists wait for. */
  readonly pending: readonly Question[];
  /** Protected topics that kept rules about reputation quiet. */
  readonly quietOn: readonly string[];
}

/** All that a page's process is told: where and how firmly, never what or why. */
export function marksOf({ findings }: Checked): Mark[] {
  return findings.map(({ level, part, start, end }, id) => ({ id, level, part, start, end }));
}

/** The gravest level of a draft's findings, if it has any. */
export function gravest({ findings }: Checked): Level | undefined {
  return findings.map(({ level }) => level).reduce<Level | undefined>((a, b) => (a ? graver(a, b) : b), undefined);
}

/** Leaves out what this person has answered before. */
export async function unanswered(answers: Answers, draft: Draft, findings: readonly Finding[]): Promise<Finding[]> {
  const asked = await Promise.all(
    findings.map(async finding => {
      const about = subject(draft, finding);
      return about === undefined || !(await answers.has(finding.rule, about));
    }),
  );
  return findings.filter((_, index) => asked[index]);
}

/**
 * What an answer is about. A mark is answered for its words wherever they stand; a hold for this whole draft only, since
 * the next post with the same code name is another question; a block is never answered away.
 */
export function subject(draft: Draft, finding: Finding): string | undefined {
  if (finding.level === 'block') return undefined;
  return finding.level === 'hold' ? draft.parts.join('\n') : wordsOf(draft, finding);
}

/** Index of the finding that says the same of the same words as one of an earlier verdict did, or -1. */
export function nearest(checked: Checked, earlier: Checked, index: number): number {
  const wanted = earlier.findings[index];
  if (wanted === undefined) return -1;
  const words = wordsOf(earlier.draft, wanted);
  const distances = checked.findings.map(finding =>
    finding.rule === wanted.rule && finding.part === wanted.part && wordsOf(checked.draft, finding) === words
      ? Math.abs(finding.start - wanted.start)
      : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : -1;
}
