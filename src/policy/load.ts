import { type Compiled, compile } from '../engine/compile.ts';
import { type Policy, policySchema } from '../engine/policy.ts';
import { PolicyError } from '../engine/problem.ts';
import { maxDepth, tooDeep } from './depth.ts';
import { fieldsAt } from './fields.ts';
import { toProblems } from './issues.ts';
import { error, type Problem } from './problem.ts';

/** A policy that is ready to check drafts. */
export interface Running {
  readonly policy: Policy;
  readonly compiled: Compiled;
}

/** What came of putting a document to work: where it fits the schema, its policy is there even if it cannot run. */
export type Loading =
  | ({ readonly ok: true } & Running)
  | { readonly ok: false; readonly policy: Policy | undefined; readonly problems: readonly Problem[] };

/** Puts a document to work, or says everything that is in the way. */
export function load(data: unknown): Loading {
  const deep = tooDeep(data);
  if (deep !== undefined) {
    const message = `This lies more than ${maxDepth} levels deep. Write it flatter.`;
    return { ok: false, policy: undefined, problems: [error(deep.slice(0, 4), message)] };
  }
  try {
    const compiled = compile(data);
    return { ok: true, policy: compiled.policy, compiled };
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    const parsed = policySchema.safeParse(data);
    const problems = parsed.success
      ? cause.problems.map(({ path, message }) => error(path, message))
      : toProblems(parsed.error.issues, data, fieldsAt);
    return { ok: false, policy: parsed.data, problems };
  }
}
