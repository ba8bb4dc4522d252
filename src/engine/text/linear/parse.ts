import { anything, type CharSet, lineBreak, negate } from './charset.ts';
import { parseClass } from './class.ts';
import { controls, setEscapes } from './escapes.ts';
import { type Flags, readFlags } from './flags.ts';
import { literal, setNode } from './leaf.ts';
import { empty, type Node } from './node.ts';
import { hexEscape, propertyEscape, Source, Unreadable } from './source.ts';

/** As in RE2: a count may not be larger. */
const largestCount = 1000;

/**
 * Parses RE2 syntax. With `fold`, literals and classes come out as they look in folded text.
 * @throws {Unreadable} with a sentence for the author, at syntax that is wrong or that RE2 does not have.
 */
export function parse(pattern: string, fold: boolean): Node {
  const source = new Source(pattern);
  const flags: Flags = { fold, ignoreCase: false, dotAll: false, multiline: false, swapGreed: false };
  const node = alternatives(source, flags);
  if (!source.done) throw new Unreadable('A ) closes nothing. Write \\) to find one.');
  return node;
}

function alternatives(source: Source, outer: Flags): Node {
  const flags = { ...outer };
  const options = [sequence(source, flags)];
  while (source.take('|')) options.push(sequence(source, flags));
  return options.length === 1 ? options[0]! : { kind: 'alt', options };
}

function sequence(source: Source, flags: Flags): Node {
  const items: Node[] = [];
  while (!source.done && source.peek !== '|' && source.peek !== ')') {
    const item = atom(source, flags);
    items.push(quantified(source, item, flags));
  }
  return items.length === 1 ? items[0]! : { kind: 'seq', items };
}

function atom(source: Source, flags: Flags): Node {
  if (source.take('(')) return group(source, flags);
  if (source.take('[')) return setNode(parseClass(source), flags);
  if (source.take('.')) return { kind: 'set', set: flags.dotAll ? anything : negate(lineBreak) };
  if (source.take('^')) return { kind: 'edge', edge: flags.multiline ? 'lineStart' : 'textStart' };
  if (source.take('$')) return { kind: 'edge', edge: flags.multiline ? 'lineEnd' : 'textEnd' };
  if (source.take('\\')) return escaped(source, flags);
  if (/[*+?]/.test(source.peek))
    throw new Unreadable(`A ${source.peek} has nothing before it to repeat. Write \\${source.peek} to find one.`);
  return literal(source.next(), flags);
}

function group(source: Source, flags: Flags): Node {
  if (source.take('?')) {
    if (/^(?:=|!|<=|<!)/.test(source.rest)) {
      throw new Unreadable('It looks ahead or behind, which RE2 does not do. Use all, not or near instead.');
    }
    if (source.take('>')) throw new Unreadable('It has an atomic group, which RE2 does not have. Write (?:…).');
    if (!source.takeMatch(/^P?<\w+>/)) {
      const inner = readFlags(source, flags);
      if (source.take(')')) {
        Object.assign(flags, inner);
        return empty;
      }
      return closed(source, inner);
    }
  }
  return closed(source, flags);
}

function closed(source: Source, flags: Flags): Node {
  const node = alternatives(source, flags);
  if (!source.take(')')) throw new Unreadable('A ( is not closed. Write \\( to find one.');
  return node;
}

function escaped(source: Source, flags: Flags): Node {
  const char = source.next();
  if (char === 'b') return { kind: 'edge', edge: 'word' };
  if (char === 'B') return { kind: 'edge', edge: 'notWord' };
  if (char === 'A') return { kind: 'edge', edge: 'textStart' };
  if (char === 'z') return { kind: 'edge', edge: 'textEnd' };
  if (char === 'Q') return { kind: 'seq', items: [...source.until('\\E')].map(one => literal(one, flags)) };
  if (/[1-9k]/.test(char))
    throw new Unreadable('It refers back to a group, which RE2 does not do. Write the words out.');
  const set: CharSet | undefined = setEscapes[char] ?? propertyEscape(source, char);
  if (set !== undefined) return setNode(set, flags);
  if (char === 'x') return literal(hexEscape(source), flags);
  if (/[A-Za-z]/.test(char) && controls[char] === undefined) throw new Unreadable(`RE2 does not know \\${char}.`);
  return literal(controls[char] ?? char, flags);
}

function quantified(source: Source, body: Node, flags: Flags): Node {
  const counts = source.takeMatch(/^(?:[*+?]|\{\d+(?:,\d*)?\})/);
  if (counts === undefined) return body;
  const lazy = source.take('?') !== flags.swapGreed;
  if (source.peek === '+')
    throw new Unreadable('It repeats possessively, which RE2 does not do. Leave the second + out.');
  if (/^(?:[*+?]|\{\d)/.test(source.rest))
    throw new Unreadable('It repeats a repetition. Put brackets around the inner one: (?:…).');
  const [min, max] = range(counts);
  if (min > largestCount || (max !== Number.POSITIVE_INFINITY && max > largestCount))
    throw new Unreadable('It counts beyond 1000.');
  if (min > max) throw new Unreadable(`In ${counts} the first number is the larger one.`);
  return { kind: 'repeat', body, min, max, lazy };
}

function range(counts: string): [number, number] {
  if (counts === '*') return [0, Number.POSITIVE_INFINITY];
  if (counts === '+') return [1, Number.POSITIVE_INFINITY];
  if (counts === '?') return [0, 1];
  const [from = '', to] = counts.slice(1, -1).split(',');
  const min = Number(from);
  return [min, to === undefined ? min : to === '' ? Number.POSITIVE_INFINITY : Number(to)];
}
