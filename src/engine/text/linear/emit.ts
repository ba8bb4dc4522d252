import { type CharSet, only } from './charset.ts';
import type { Edge, Node } from './node.ts';

const edges: Readonly<Record<Edge, string>> = {
  textStart: '^',
  textEnd: '$',
  lineStart: '(?<![^\\n])',
  lineEnd: '(?![^\\n])',
  word: '\\b',
  notWord: '\\B',
};

/** Writes a node as the source of a native expression, to be used with no flag but `g` and `y`. */
export function emit(node: Node): string {
  switch (node.kind) {
    case 'set':
      return emitSet(node.set);
    case 'edge':
      return edges[node.edge];
    case 'seq':
      return node.items.map(item => (item.kind === 'alt' ? `(?:${emit(item)})` : emit(item))).join('');
    case 'alt':
      return node.options.map(emit).join('|');
    case 'repeat': {
      const body = node.body.kind === 'set' ? emit(node.body) : `(?:${emit(node.body)})`;
      return `${body}{${node.min},${node.max}}${node.lazy ? '?' : ''}`;
    }
  }
}

function emitSet(set: CharSet): string {
  const one = only(set);
  if (one !== undefined) return unitEscape(one);
  return `[${set.map(([from, to]) => (from === to ? unitEscape(from) : `${unitEscape(from)}-${unitEscape(to)}`)).join('')}]`;
}

function unitEscape(unit: number): string {
  const char = String.fromCharCode(unit);
  return /[A-Za-z0-9]/.test(char) ? char : `\\u${unit.toString(16).padStart(4, '0')}`;
}
