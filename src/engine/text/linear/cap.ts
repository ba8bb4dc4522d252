import type { Node } from './node.ts';

/** `*`, `+` and `{n,}` repeat one character so often at most. */
export const characterCap = 256;
/** Anything longer than a character repeats so often at most. */
export const groupCap = 32;

/** Puts a cap on repetitions without one. */
export function cap(node: Node): Node {
  switch (node.kind) {
    case 'set':
    case 'edge':
      return node;
    case 'seq':
      return { kind: 'seq', items: node.items.map(cap) };
    case 'alt':
      return { kind: 'alt', options: node.options.map(cap) };
    case 'repeat': {
      const most = Math.max(node.min, node.body.kind === 'set' ? characterCap : groupCap);
      return { ...node, body: cap(node.body), max: node.max === Number.POSITIVE_INFINITY ? most : node.max };
    }
  }
}
