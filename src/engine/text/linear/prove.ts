import { type CharSet, intersects, union } from './charset.ts';
import { type Node, nullable } from './node.ts';

/**
 * A bound on the work of a backtracking matcher, from one place of a text, whatever the text. Since every repetition is
 * capped, the search of a whole text costs at most this bound a character: it is linear, and by how much is known.
 *
 * The bound is kept small by one observation: where the characters that a repetition takes cannot begin what follows it,
 * giving one back never helps. What follows is then tried and fails at once, so the repetition can end in one way only.
 */
export interface Work {
  /** Steps inside the node, all its ways together. */
  readonly steps: number;
  /** In how many ways it can end, and so how often what follows is really tried. */
  readonly ways: number;
}

/** What may come next: a character of `set`, or the end of the match. */
export interface Follow {
  readonly set: CharSet;
  readonly end: boolean;
  /** Steps of an attempt that fails at its first character. */
  readonly probe: number;
}

/** At the end of the pattern anything is accepted: nothing that follows can fail. */
const accept: Follow = { set: [], end: true, probe: 0 };

/** Most work from one place that is still taken to be quick. */
export const limit = 100_000;

/** The work of a whole pattern. Infinite where no bound is known. */
export function workOf(root: Node): Work {
  return work(root, accept);
}

/** What can begin a node and what follows it. */
function first(node: Node, follow: Follow): Follow {
  switch (node.kind) {
    case 'set':
      return { set: node.set, end: false, probe: 1 };
    case 'edge':
      return onward(follow);
    case 'seq':
      return onward(node.items.reduceRight((next, item) => first(item, next), follow));
    case 'alt':
      return either(node.options.map(option => first(option, follow)));
    case 'repeat':
      return node.min > 0 ? onward(first(node.body, follow)) : either([first(node.body, follow), follow]);
  }
}

/** The same behind one more node, which is a step of its own. */
function onward(follow: Follow): Follow {
  return { ...follow, probe: follow.probe + 1 };
}

function either(follows: readonly Follow[]): Follow {
  return {
    set: union(...follows.map(({ set }) => set)),
    end: follows.some(({ end }) => end),
    probe: follows.reduce((sum, { probe }) => sum + probe, 1),
  };
}

function work(node: Node, follow: Follow): Work {
  switch (node.kind) {
    case 'set':
    case 'edge':
      return { steps: 1, ways: 1 };
    case 'seq':
      return sequence(node.items, follow);
    case 'alt':
      return choice(node.options, follow);
    case 'repeat':
      return repetition(node, follow);
  }
}

function sequence(items: readonly Node[], follow: Follow): Work {
  const follows = [follow];
  for (const item of items.toReversed()) follows.unshift(first(item, follows[0]!));
  let steps = 1;
  let ways = 1;
  items.forEach((item, i) => {
    const one = work(item, follows[i + 1]!);
    steps += ways * one.steps;
    ways *= one.ways;
  });
  return { steps, ways };
}

function choice(options: readonly Node[], follow: Follow): Work {
  // Two ways to match nothing would be tried one after the other wherever the choice is passed over.
  if (options.filter(nullable).length > 1) return { steps: Number.POSITIVE_INFINITY, ways: Number.POSITIVE_INFINITY };
  const works = options.map(option => work(option, follow));
  const firsts = options.map(option => first(option, follow));
  const apart = firsts.every((a, i) => firsts.slice(i + 1).every(b => !intersects(a.set, b.set) && !(a.end && b.end)));
  const ways = works.map(one => one.ways);
  // Where one option takes characters and another none, what follows is tried at the same place as well, and fails there.
  const passed = options.some(nullable) ? follow.probe : 0;
  return {
    steps: works.reduce((sum, one) => sum + one.steps, options.length + passed),
    ways: apart ? Math.max(...ways) : ways.reduce((sum, one) => sum + one, 0),
  };
}

function repetition({ body, min, max }: Node & { kind: 'repeat' }, follow: Follow): Work {
  if (max === 0) return { steps: 1, ways: 1 };
  if (nullable(body) && max > 1) return { steps: Number.POSITIVE_INFINITY, ways: Number.POSITIVE_INFINITY };
  const begins = first(body, accept).set;
  const attempt = first(body, follow).probe + follow.probe;
  const inner = work(body, max > 1 ? either([first(body, accept), follow]) : follow);
  const endsAlone = !nullable(body) && !intersects(begins, follow.set);
  if (inner.ways === 1) {
    return { steps: (max + 1) * (inner.steps + attempt), ways: endsAlone ? 1 : max - min + 1 };
  }
  let steps = attempt;
  let ways = 0;
  let power = 1;
  for (let i = 0; i <= max; i++) {
    if (i >= min) ways += power;
    if (i < max) steps += power * (inner.steps + attempt);
    power *= inner.ways;
  }
  return { steps, ways };
}
