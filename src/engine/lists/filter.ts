/**
 * The sieve of a hashed list: most words of a text fall through it at once, and only for the rest a slow hash is worked
 * out. It is coarse on purpose. One word in 16 that is not of the list passes too, so the sieve tells nobody which names
 * are in the list; it does spare whoever tries names fifteen slow hashes of sixteen.
 */
const bitsPerEntry = 16;

/** Makes the sieve of these words. */
export function makeFilter(words: readonly string[], salt: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerEntry) / 8));
  for (const one of words) {
    const bit = bitOf(one, salt, bytes);
    bytes[bit >>> 3]! |= 1 << (bit & 7);
  }
  return bytes;
}

/** Whether these words may be of the list. */
export function passes(words: string, salt: string, filter: Uint8Array): boolean {
  const bit = bitOf(words, salt, filter);
  return filter.length > 0 && (filter[bit >>> 3]! & (1 << (bit & 7))) !== 0;
}

function bitOf(words: string, salt: string, filter: Uint8Array): number {
  return hash(`${salt} ${words}`) % (filter.length * 8);
}

/** FNV-1a over UTF-16 code units, its bits mixed once more. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}
