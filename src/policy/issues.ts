import type { z } from 'zod';
import { error, type Path, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Fields = (path: Path) => readonly string[];

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

/** Turns what Zod found into problems that an author can mend; `fields` names those of an object at a path. */
export function toProblems(issues: readonly Issue[], data: unknown, fields: Fields = () => []): readonly Problem[] {
  return issues.flatMap(issue => describe(issue, [], data, fields));
}

function describe(issue: Issue, above: Path, data: unknown, fields: Fields): readonly Problem[] {
  const path = [...above, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))];
  // A sentence of the schema's own is better than what can be made of the bare facts.
  if (!/^(?:Invalid (?:element|input|key|option)|Too small)\b/.test(issue.message)) return [error(path, issue.message)];
  const found = valueAt(data, path);
  switch (issue.code) {
    case 'invalid_type':
      return [
        error(path, `${found === undefined ? 'This is missing. ' : ''}${wanted(sought(issue, path, fields), found)}`),
      ];
    case 'invalid_value':
      return [error(path, wanted(issue.values.map(show).join(' or '), found))];
    case 'invalid_union':
      return closest(issue.errors).flatMap(inner => describe(inner, path, data, fields));
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map(inner => error(path, inner.message));
    case 'too_small':
      return [error(path, issue.minimum === 1 ? 'This is empty. Fill it in or leave it out.' : `${issue.message}.`)];
    default:
      return [error(path, issue.message)];
  }
}

function sought({ expected }: z.core.$ZodIssueInvalidType, path: Path, fields: Fields): string {
  const names = expected === 'object' ? fields(path) : [];
  return names.length === 0 ? say(expected) : `named fields (${names.join(', ')})`;
}

function wanted(what: string, found: unknown): string {
  return found === undefined ? `Give ${what}.` : `Give ${what}, not ${show(found)}.`;
}

/** Of the readings that a union tried, the one that came furthest: what the author most likely meant. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map(issue => issue.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
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
