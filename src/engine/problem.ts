/** Where something stands in a policy document: keys and indexes from the root. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  /** A sentence that the author can act on. */
  readonly message: string;
}

/** A policy document cannot be used; lists every problem at once. */
export class PolicyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ path, message }) => (path.length === 0 ? message : `${formatPath(path)}: ${message}`)).join('\n'),
    );
    this.name = 'PolicyError';
    this.problems = problems;
  }
}

/** `['rules', 0, 'when']` → `rules[0].when`. */
export function formatPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
