import { isAboutPattern, type Path, type Problem } from '../problem.ts';
import type { LintRule, Subject } from './rule.ts';

/** Which lint rule reports what the engine says against a policy that fits the schema; each problem has one. */
const reporters: Readonly<Record<string, (path: Path) => boolean>> = {
  'block-scope': path => path.length === 3 && path[2] === 'level',
  'duplicate-id': path => path.length === 3 && path[2] === 'id',
  'slow-pattern': path => isAboutPattern({ path }),
  'unknown-contact': path => path[2] === 'fixes' && path.at(-1) === 'askReview',
};

/** What keeps a policy that fits the schema from being put to work, as far as this lint rule reports it. */
export function engineProblems({ loading }: Subject, id: string): readonly Problem[] {
  if (loading.ok || loading.policy === undefined) return [];
  return loading.problems.filter(({ path }) => id === reporterOf(path));
}

function reporterOf(path: Path): string {
  return Object.entries(reporters).find(([, owns]) => owns(path))?.[0] ?? 'unknown-reference';
}

/** A lint rule that reports what the engine says. */
export function engineRule(id: string, title: string): LintRule {
  return { id, title, run: subject => engineProblems(subject, id) };
}
