import { foldPoint } from '../fold-point.ts';
import { type CharSet, negate, setOf } from './charset.ts';
import type { Class } from './class.ts';
import type { Flags } from './flags.ts';
import { bothCases, foldSet } from './fold-set.ts';
import { empty, type Node } from './node.ts';

/** One character, as it looks in the text that is searched: perhaps nothing, perhaps several code units. */
export function literal(char: string, flags: Flags): Node {
  const shown = flags.fold ? foldPoint(char.codePointAt(0)!) : char;
  const items = Array.from({ length: shown.length }, (_, i): Node => {
    const unit = shown.charCodeAt(i);
    const set = setOf([[unit, unit]]);
    return { kind: 'set', set: flags.ignoreCase && !flags.fold ? bothCases(set) : set };
  });
  return items.length === 0 ? empty : items.length === 1 ? items[0]! : { kind: 'seq', items };
}

/** A class of characters, as it looks in the text that is searched. Characters of two code units stand beside it. */
export function setNode(given: CharSet | Class, flags: Flags): Node {
  const { set, negated, pairs } = 'set' in given ? given : { set: given, negated: false, pairs: [] };
  const shown = flags.fold ? foldSet(set) : flags.ignoreCase ? bothCases(set) : set;
  const node: Node = { kind: 'set', set: negated ? negate(shown) : shown };
  return pairs.length === 0 ? node : { kind: 'alt', options: [node, ...pairs.map(pair => literal(pair, flags))] };
}
