/** Tells which groups of literals occur in a text, in one pass (an Aho-Corasick automaton, its table filled in full). */
export interface Literals {
  /** What it knows, as arrays that can be stored. */
  readonly table: LiteralTable;
  /** Sets `seen[group]` to 1 for every group of which a literal occurs in the folded text. */
  scan(folded: string, seen: Uint8Array): void;
}

/** An automaton as arrays alone. A state is known by the place of its row. */
export interface LiteralTable {
  /** The class of each code unit of ASCII; class 0 is every character that no literal has. */
  readonly ascii: Uint16Array;
  /** Other code units that some literal has, each followed by its class. */
  readonly others: Uint16Array;
  /** A row a state, an entry a class: where the next row begins, twice, and one more if a literal ends there. */
  readonly rows: Uint32Array;
  /** Where the groups of each state begin in `groups`, and how many there are in all. */
  readonly firsts: Uint32Array;
  readonly groups: Uint32Array;
}

interface State {
  readonly next: Map<number, number>;
  groups: Set<number>;
}

/** Builds the automaton of `groups`: the literals at index n, folded, are reported under n. */
export function buildLiterals(groups: readonly (readonly string[])[]): Literals {
  const { ascii, others, count } = alphabetOf(groups.flat());
  const classOf = (unit: number): number => (unit < 128 ? ascii[unit]! : others.get(unit)!);
  const states = trieOf(groups, classOf);
  const next = fill(states, count);
  const speaks = states.map(state => (state.groups.size > 0 ? 1 : 0));
  let total = 0;
  return openLiterals({
    ascii,
    others: Uint16Array.from([...others].flat()),
    rows: next.map(to => to * count * 2 + speaks[to]!),
    firsts: Uint32Array.from([0, ...states.map(state => (total += state.groups.size))]),
    groups: Uint32Array.from(states.flatMap(state => [...state.groups])),
  });
}

/** The automaton of a table that was built before. */
export function openLiterals(table: LiteralTable): Literals {
  const { ascii, rows, firsts, groups } = table;
  const count = rows.length / (firsts.length - 1);
  const others = new Map<number, number>();
  for (let i = 0; i < table.others.length; i += 2) others.set(table.others[i]!, table.others[i + 1]!);
  return {
    table,
    scan(folded, seen) {
      let row = 0;
      for (let i = 0; i < folded.length; i++) {
        const unit = folded.charCodeAt(i);
        const entry = rows[row + (unit < 128 ? ascii[unit]! : (others.get(unit) ?? 0))]!;
        row = entry >>> 1;
        if ((entry & 1) === 0) continue;
        const state = row / count;
        for (let at = firsts[state]!; at < firsts[state + 1]!; at++) seen[groups[at]!] = 1;
      }
    },
  };
}

function alphabetOf(literals: readonly string[]): { ascii: Uint16Array; others: Map<number, number>; count: number } {
  const ascii = new Uint16Array(128);
  const others = new Map<number, number>();
  let count = 1;
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const unit = literal.charCodeAt(i);
      if (unit >= 128 && !others.has(unit)) others.set(unit, count++);
      if (unit < 128 && ascii[unit] === 0) ascii[unit] = count++;
    }
  }
  return { ascii, others, count };
}

function trieOf(groups: readonly (readonly string[])[], classOf: (unit: number) => number): State[] {
  const states: State[] = [{ next: new Map(), groups: new Set() }];
  groups.forEach((literals, group) => {
    for (const literal of literals) {
      let at = 0;
      for (let i = 0; i < literal.length; i++) {
        const via = classOf(literal.charCodeAt(i));
        let to = states[at]!.next.get(via);
        if (to === undefined) {
          to = states.push({ next: new Map(), groups: new Set() }) - 1;
          states[at]!.next.set(via, to);
        }
        at = to;
      }
      states[at]!.groups.add(group);
    }
  });
  return states;
}

/** Fills in where every state goes on every class, breadth first, so that no failure is left to follow. */
function fill(states: readonly State[], count: number): Uint32Array {
  const table = new Uint32Array(states.length * count);
  const fallback = new Uint32Array(states.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (const group of states[fallback[state]!]!.groups) states[state]!.groups.add(group);
    for (let via = 0; via < count; via++) {
      const to = states[state]!.next.get(via);
      const otherwise = state === 0 ? 0 : table[fallback[state]! * count + via]!;
      table[state * count + via] = to ?? otherwise;
      if (to === undefined) continue;
      fallback[to] = otherwise;
      queue.push(to);
    }
  }
  return table;
}
