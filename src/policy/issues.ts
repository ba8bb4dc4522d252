import type { z } from 'zod';
import { error, type Path, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'an object with named fields',
  record: 'an object with named fields',
  string: 'text',
};
const say = (type: string) => words[type] ?? type;

/** Turns what Zod found into problems that an author can mend. */
export function toProblems(issues: readonly Issue[], data: unknown): readonly Problem[] {
  return issues.flatMap(issue => describe(issue, [], data));
}

function describe(issue: Issue, above: Path, data: unknown): readonly Problem[] {
  const path = [...above, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))];
  const found = valueAt(data, path);
  switch (issue.code) {
    case 'invalid_type':
      return [
        error(path, found === undefined ? `This is missing. Give ${say(issue.expected)}.` : mismatch(issue, found)),
      ];
    case 'invalid_value':
      return [error(path, `Give ${issue.values.map(value => show(value)).join(' or ')}, not ${show(found)}.`)];
    case 'invalid_union': {
      // A sentence of the schema's own is better than what can be guessed from the readings that failed.
      const branch = issue.message === 'Invalid input' ? closest(issue.errors) : undefined;
      return branch ? branch.flatMap(inner => describe(inner, path, data)) : [error(path, issue.message)];
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map(inner => error(path, inner.message));
    default:
      return [error(path, issue.message)];
  }
}

function mismatch(issue: Extract<Issue, { code: 'invalid_type' }>, found: unknown): string {
  return `Give ${say(issue.expected)}, not ${show(found)}.`;
}

/** Of the readings that a union tried, the one that came furthest: what the author most likely meant. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map(issue => issue.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** A value as it may stand in a sentence: short, quoted, never a whole tree. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…"` : text;
}
