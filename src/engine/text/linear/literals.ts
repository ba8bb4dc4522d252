import { only } from './charset.ts';
import type { Node } from './node.ts';

/** Shorter ones occur nearly everywhere. */
const shortest = 2;
const mostAlternatives = 64;

/** Literals of which one stands in every match; undefined where there are none. */
export function requiredLiterals(node: Node): readonly string[] | undefined {
  const found = required(node);
  return found?.every(literal => literal.length >= shortest) ? found : undefined;
}

function required(node: Node): readonly string[] | undefined {
  switch (node.kind) {
    case 'set':
    case 'seq':
      return best(node.kind === 'set' ? [node] : node.items);
    case 'edge':
      return undefined;
    case 'repeat':
      return node.min > 0 ? required(node.body) : undefined;
    case 'alt': {
      const found = node.options.map(required);
      const all = found.flatMap(literals => literals ?? []);
      return found.includes(undefined) || all.length > mostAlternatives ? undefined : all;
    }
  }
}

/** The most telling of what a sequence needs: a run of single characters, or what one of its items needs. */
function best(items: readonly Node[]): readonly string[] | undefined {
  const candidates: (readonly string[])[] = [];
  let run = '';
  const close = () => {
    if (run !== '') candidates.push([run]);
    run = '';
  };
  for (const item of items.flatMap(flat)) {
    const unit = item.kind === 'set' ? only(item.set) : undefined;
    // Half a pair folds otherwise than the pair.
    if (unit !== undefined && (unit < 0xd800 || unit > 0xdfff)) {
      run += String.fromCharCode(unit);
      continue;
    }
    if (item.kind === 'edge') continue;
    close();
    const needs = item.kind === 'set' ? undefined : required(item);
    if (needs !== undefined) candidates.push(needs);
  }
  close();
  return candidates.toSorted((a, b) => telling(b) - telling(a))[0];
}

/** Sequences in a sequence are part of it. */
function flat(node: Node): readonly Node[] {
  return node.kind === 'seq' ? node.items.flatMap(flat) : [node];
}

/** The shortest alternative decides. */
function telling(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}
