/** Tells which groups of literals occur in a text, in one pass (an Aho-Corasick automaton, its table filled in full). */
export interface Literals {
  /** Sets `seen[group]` to 1 for every group of which a literal occurs in the folded text. */
  scan(folded: string, seen: Uint8Array): void;
}

interface State {
  readonly next: Map<number, number>;
  groups: Set<number>;
}

/** Builds the automaton of `groups`: the literals at index n, folded, are reported under n. */
export function buildLiterals(groups: readonly (readonly string[])[]): Literals {
  const { ascii, other, count } = alphabetOf(groups.flat());
  const classOf = (unit: number): number => (unit < 128 ? ascii[unit]! : (other.get(unit) ?? 0));
  const states = trieOf(groups, classOf);
  const table = fill(states, count);
  const outputs = states.map(({ groups: found }) => (found.size === 0 ? undefined : [...found]));
  const speaks = Uint8Array.from(outputs, found => (found === undefined ? 0 : 1));
  return {
    scan(folded, seen) {
      let state = 0;
      for (let i = 0; i < folded.length; i++) {
        state = table[state * count + classOf(folded.charCodeAt(i))]!;
        if (speaks[state] === 1) for (const group of outputs[state]!) seen[group] = 1;
      }
    },
  };
}

/** One class a character that some literal has; class 0 is every other character. */
function alphabetOf(literals: readonly string[]): { ascii: Uint16Array; other: Map<number, number>; count: number } {
  const ascii = new Uint16Array(128);
  const other = new Map<number, number>();
  let count = 1;
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const unit = literal.charCodeAt(i);
      if (unit >= 128 && !other.has(unit)) other.set(unit, count++);
      if (unit < 128 && ascii[unit] === 0) ascii[unit] = count++;
    }
  }
  return { ascii, other, count };
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
