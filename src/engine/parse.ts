import { type Policy, policySchema } from './policy.ts';
import { type Path, PolicyError } from './problem.ts';

/**
 * Checks a document against the schema and fills in the defaults.
 * @throws {PolicyError} listing every field that does not fit.
 */
export function parsePolicy(document: unknown): Policy {
  // A policy is read once: code made for it would cost more than it saves, and a worker may make none.
  const result = policySchema.safeParse(document, { jitless: true });
  if (result.success) return result.data;
  throw new PolicyError(
    result.error.issues.map(issue => ({
      path: issue.path.map(key => (typeof key === 'symbol' ? String(key) : key)),
      message: issue.message,
    })),
  );
}

/**
 * Fields of a document that this version does not know, by path. They do no harm: a policy written for a newer version
 * still loads. The schema drops what it does not know and transforms nothing, so they are what is missing in its output.
 */
export function unknownFields(document: unknown): Path[] {
  return missing(document, parsePolicy(document), []);
}

function missing(given: unknown, kept: unknown, path: Path): Path[] {
  if (!isBranch(given)) return [];
  if (!isBranch(kept)) return [path];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    return key in kept || value === undefined ? missing(value, kept[key], here) : [here];
  });
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
