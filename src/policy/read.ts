import { load, type Running } from './load.ts';
import { formatProblem, isAboutPattern, type Problem } from './problem.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The schema of policy documents that this version reads. */
const knownSchema = 1;

/** From the JSON of a policy to a policy that is ready to check drafts. Never throws. */
export function readPolicy(json: string): ({ readonly ok: true } & Running) | Refusal {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    return refuse.tornJson(reason(cause));
  }
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (schema !== knownSchema) return refuse.unknownSchema(schema, knownSchema);
  try {
    const loaded = load(data);
    if (loaded.ok) return loaded;
    return loaded.policy === undefined
      ? refuse.invalidDocument(...summary(loaded.problems))
      : refuseToRun(loaded.problems);
  } catch (cause) {
    // A fault of ours must not take the policy held away from anybody.
    return refuse.notCompilable(reason(cause));
  }
}

function refuseToRun(problems: readonly Problem[]): Refusal {
  const slow = problems.find(isAboutPattern);
  return slow ? refuse.slowPattern(formatProblem(slow)) : refuse.notCompilable(summary(problems)[0]);
}

function summary(problems: readonly Problem[]): [first: string, count: number] {
  const [first] = problems;
  return [first ? formatProblem(first) : 'the top', problems.length];
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
