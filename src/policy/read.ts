import { type Policy, policySchema } from '../engine/policy.ts';
import { toProblems } from './issues.ts';
import { formatPath } from './problem.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The schema of policy documents that this version reads. */
const knownSchema = 1;

/** A policy that is ready to check drafts. */
export interface Running {
  readonly policy: Policy;
}

export type Reading = ({ readonly ok: true } & Running) | Refusal;

/** From the JSON of a policy to a policy that is ready to check drafts. Never throws. */
export function readPolicy(json: string): Reading {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    return refuse.tornJson(cause instanceof Error ? cause.message : String(cause));
  }
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (schema !== knownSchema) return refuse.unknownSchema(schema, knownSchema);
  const parsed = policySchema.safeParse(data);
  if (!parsed.success) {
    const problems = toProblems(parsed.error.issues, data);
    const [first] = problems;
    return refuse.invalidDocument(first ? `${formatPath(first.path)}: ${first.message}` : 'the top', problems.length);
  }
  return { ok: true, policy: parsed.data };
}
