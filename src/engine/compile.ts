import { compileLists, type Lists } from './lists/compile.ts';
import { disclaimersOf, namesOf } from './names.ts';
import { parsePolicy } from './parse.ts';
import type { Policy } from './policy.ts';
import { PolicyError, type Problem } from './problem.ts';
import { type CompiledRule, compileRule } from './rule.ts';
import { type MentionKind, mentionKinds } from './signals/define.ts';
import { buildDictionary, type Dictionary, openDictionary } from './text/dictionary.ts';
import { buildLiterals, type Literals, type LiteralTable, openLiterals } from './text/literals.ts';
import type { TermTable } from './text/term-table.ts';
import { addTerms, type Gathered, type Unsupported } from './workshop.ts';

/** A policy made ready for checking any number of drafts. It is never changed by a check. */
export interface Compiled extends Lists {
  readonly policy: Policy;
  readonly rules: readonly CompiledRule[];
  readonly dictionary: Dictionary;
  readonly literals: Literals;
  /** How many sets of terms there are. */
  readonly sets: number;
  /** How many groups of literals there are. */
  readonly groups: number;
  /** Set of terms of each kind of name, and of the disclaimers. */
  readonly names: Readonly<Record<MentionKind | 'disclaimer', number>>;
  /** Set of terms of each list that a rule asks for. */
  readonly listSets: ReadonlyMap<string, number>;
  /** What this version cannot judge, by path; the linter says so. */
  readonly unsupported: readonly Unsupported[];
}

/**
 * Compiles a policy document, as parsed from JSON or YAML.
 * @throws {PolicyError} listing every problem, each with its path and a sentence that the author can act on.
 */
export function compile(document: unknown): Compiled {
  return assemble(parsePolicy(document));
}

/** Tables of words that were built before. */
export interface Tables {
  readonly terms: TermTable;
  readonly literals: LiteralTable;
}

/**
 * Makes the rules of a policy ready, and the tables of the words that they ask for if they are not given.
 * @throws {PolicyError} listing what the schema cannot see.
 */
export function assemble(policy: Policy, tables?: Tables): Compiled {
  const gathered: Gathered = { sets: [], groups: [], problems: [], unsupported: [], signals: [] };
  const names = {
    ...namesIn(policy, gathered),
    disclaimer: addTerms(gathered, disclaimersOf(policy), ['disclaimer', 'texts']),
  };
  const rules = policy.rules.map((rule, i) => compileRule(rule, ['rules', i], policy, gathered));
  const lists = compileLists(policy, gathered.problems);
  gathered.problems.push(...repeated(policy));
  if (gathered.problems.length > 0) throw new PolicyError(gathered.problems);
  return {
    policy,
    ...lists,
    rules: rules.filter((_, i) => !gathered.unsupported.some(({ path, rests }) => rests && path[1] === i)),
    dictionary: tables ? openDictionary(tables.terms) : buildDictionary(gathered.sets),
    literals: tables ? openLiterals(tables.literals) : buildLiterals(gathered.groups),
    sets: gathered.sets.length,
    groups: gathered.groups.length,
    names,
    listSets: listSetsIn(policy, gathered),
    unsupported: gathered.unsupported,
  };
}

function listSetsIn({ lists }: Policy, { sets }: Gathered): ReadonlyMap<string, number> {
  const found = Object.entries(lists).map(([id, { terms }]) => [id, terms ? sets.indexOf(terms) : -1] as const);
  return new Map(found.filter(([, set]) => set >= 0));
}

function namesIn(policy: Policy, gathered: Gathered): Record<MentionKind, number> {
  const add = (kind: MentionKind): number => addTerms(gathered, namesOf(policy, kind), ['organisation', kind]);
  return Object.fromEntries(mentionKinds.map(kind => [kind, add(kind)])) as Record<MentionKind, number>;
}

/** Ids that stand twice. */
function repeated(policy: Policy): Problem[] {
  return (['contacts', 'rules'] as const).flatMap(field => {
    const ids = policy[field].map(({ id }) => id);
    return ids.flatMap((id, i) =>
      ids.indexOf(id) === i
        ? []
        : [{ path: [field, i, 'id'], message: `The id "${id}" is taken by another one. Give each its own.` }],
    );
  });
}
