import type { Policy } from '../../engine/policy.ts';
import type { Loading } from '../load.ts';
import type { Problem } from '../problem.ts';

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
