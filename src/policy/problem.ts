import { type Problem as Fault, formatPath, type Path } from '../engine/problem.ts';

export { formatPath, type Path };

/** Something to mend in a policy document: a path into it, and a sentence that says what is wrong and what to do. */
export interface Problem extends Fault {
  /** An error keeps the policy from being published; a warning does not. */
  readonly level: 'error' | 'warning';
  /** Point at the name of the field rather than at its value. */
  readonly atKey?: boolean;
}

/** Both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const error = (path: Path, message: string): Problem => ({ level: 'error', path, message });
export const warning = (path: Path, message: string): Problem => ({ level: 'warning', path, message });

/** `rules[3].why: says nothing: …`: a problem on one line, without its place in the text. */
export function formatProblem({ path, message }: Fault): string {
  return path.length === 0 ? message : `${formatPath(path)}: ${message}`;
}

/** Whether a problem is about a regular expression: one that is not RE2 syntax, or not proven to stay fast. */
export function isAboutPattern({ path }: Pick<Fault, 'path'>): boolean {
  return path.slice(-2).includes('pattern');
}
