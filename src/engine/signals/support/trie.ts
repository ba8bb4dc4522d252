import { classOf } from './beginnings.ts';

/** Beginnings of phrases, walked through letter by letter. Node 0 is the root. */
export interface Trie {
  /** Puts a beginning in and returns its node. */
  add(beginning: string): number;
  /** The node that a class of code units leads to; 0 where nothing goes on. */
  next(node: number, unitClass: number): number;
}

/** How many classes of code units there may be. */
export const classes = 64;

/** Edges in one table with open addressing: a few bytes each, however many there are. */
export function makeTrie(): Trie {
  let slots = 1 << 12;
  let keys = new Int32Array(slots);
  let nodes = new Int32Array(slots);
  let size = 0;

  function slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e37_79b1) >>> 8) & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function put(key: number, node: number): void {
    const slot = slotOf(key);
    keys[slot] = key;
    nodes[slot] = node;
  }

  function grow(): void {
    const [oldKeys, oldNodes] = [keys, nodes];
    slots *= 2;
    keys = new Int32Array(slots);
    nodes = new Int32Array(slots);
    for (const [slot, key] of oldKeys.entries()) if (key !== 0) put(key, oldNodes[slot]!);
  }

  function next(node: number, unitClass: number): number {
    return nodes[slotOf(node * classes + unitClass)]!;
  }

  return {
    add(beginning) {
      let node = 0;
      for (let i = 0; i < beginning.length; i++) {
        const unitClass = classOf(beginning.charCodeAt(i));
        let to = next(node, unitClass);
        if (to === 0) {
          if (++size * 2 > slots) grow();
          to = size;
          put(node * classes + unitClass, to);
        }
        node = to;
      }
      return node;
    },
    next,
  };
}
