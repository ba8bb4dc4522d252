import type { Condition, Nested, Workshop } from './conditions/define.ts';
import { never } from './conditions/define.ts';
import { conditions, kindOf } from './conditions/index.ts';
import type { Policy } from './policy.ts';
import type { Path, Problem } from './problem.ts';
import { hasLetters } from './text/classes.ts';
import { foldTerm } from './text/fold.ts';
import { suggest } from './text/suggest.ts';

/** What this version cannot judge: no error, since a policy may be written for a newer one. */
export interface Unsupported extends Problem {
  /** The rule it stands in rests: it does not speak at all. */
  readonly rests: boolean;
}

/** What compiling a policy gathers on the way. */
export interface Gathered {
  /** Terms to look for, by the number of their set. */
  readonly sets: (readonly string[])[];
  /** Literals to look for, by the number of their group. */
  readonly groups: (readonly string[])[];
  readonly problems: Problem[];
  readonly unsupported: Unsupported[];
  /** Ids of the signals that conditions ask for, in the order of compiling. */
  readonly signals: string[];
}

/** Registers terms to look for, a list of them once however many rules ask; those of no letter or digit could never be found. */
export function addTerms(gathered: Gathered, terms: readonly string[], path: Path): number {
  const known = gathered.sets.indexOf(terms);
  if (known >= 0) return known;
  terms.forEach((term, i) => {
    if (hasLetters(term)) return;
    gathered.problems.push({ path: [...path, i], message: `"${term}" has no letter or digit to look for.` });
  });
  return gathered.sets.push(terms) - 1;
}

export function addLiterals(gathered: Gathered, anyOf: readonly string[]): number {
  return gathered.groups.push(anyOf.map(foldTerm)) - 1;
}

/** Compiles a condition that stands at `path` of the policy; `doubt` is what to take for true while it cannot be known. */
export function compileCondition(
  condition: Condition,
  path: Path,
  policy: Policy,
  gathered: Gathered,
  doubt = false,
): Nested {
  const kind = kindOf(condition);
  if (kind === undefined) {
    const name = Object.keys(condition)[0] ?? '';
    const kinds = conditions.map(kind => kind.name);
    const message = `This version knows no condition "${name}"; it knows ${kinds.join(', ')}.${suggest(name, kinds)}`;
    gathered.unsupported.push({ path, rests: true, message });
    return { test: never, cost: 0 };
  }
  const here = [...path, kind.name];
  const workshop: Workshop = {
    policy,
    terms: (terms, ...at) => addTerms(gathered, terms, [...here, ...at]),
    literals: anyOf => addLiterals(gathered, anyOf),
    nested: (inner, ...at) => compileCondition(inner, [...here, ...at], policy, gathered, doubt),
    denied: (inner, ...at) => compileCondition(inner, [...here, ...at], policy, gathered, !doubt),
    doubt,
    hears: signal => void gathered.signals.push(signal),
    problem: (message, ...at) => gathered.problems.push({ path: [...here, ...at], message }),
    unsupported: message => gathered.unsupported.push({ path: here, rests: false, message }),
    rest: message => gathered.unsupported.push({ path: here, rests: true, message }),
  };
  return { test: kind.compile(condition[kind.name], workshop), cost: kind.cost };
}
