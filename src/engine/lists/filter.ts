/**
 * The sieve of a hashed list: most words of a text fall through it at once, and only for the rest a slow hash is worked
 * out. It is coarse on purpose. One word in 16 that is not of the list passes too, so the sieve tells nobody which names
 * are in the list; it does spare whoever tries names fifteen slow hashes of sixteen.
 */
const bitsPerEntry = 16;

/** Makes the sieve of these words. */
export function makeFilter(words: readonly string[], salt: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerEntry) / 8));
  const start = mix(0x811c9dc5, salt);
  for (const one of words) {
    const bit = finish(mix(start, one)) % (bytes.length * 8);
    bytes[bit >>> 3]! |= 1 << (bit & 7);
  }
  return bytes;
}

/** Tells whether words may be of the list. */
export function sieveOf(salt: string, filter: Uint8Array): (words: string) => boolean {
  const bits = filter.length * 8;
  const start = mix(0x811c9dc5, salt);
  return words => {
    const bit = finish(mix(start, words)) % bits;
    return (filter[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  };
}

/** FNV-1a over UTF-16 code units, begun with a salt. */
function mix(start: number, text: string): number {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** Mixes the bits once more. */
function finish(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}
