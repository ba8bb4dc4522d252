import type { Policy } from '../../engine/policy.ts';
import type { Loading } from '../load.ts';
import { isAboutPattern, type Path, type Problem } from '../problem.ts';

/** A policy document under the linter. */
export interface Subject {
  /** As written: any JSON. */
  readonly data: unknown;
  /** What came of putting it to work. */
  readonly loading: Loading;
}

/** One thing that the linter looks for. One file each, named by its id. */
export interface LintRule {
  readonly id: string;
  /** What it looks for, in a few words. */
  readonly title: string;
  run(subject: Subject): readonly Problem[];
}

/** A lint rule for documents that fit the schema; on others it has nothing to say. */
export function policyRule(rule: Omit<LintRule, 'run'> & { run(policy: Policy): readonly Problem[] }): LintRule {
  return { ...rule, run: ({ loading: { policy } }) => (policy === undefined ? [] : rule.run(policy)) };
}

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
