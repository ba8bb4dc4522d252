/** An array of numbers that lies in a buffer. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

/** `BHF` and the version of this layout, read as one number: also tells machines of the other byte order apart. */
const magic = 0x42484601;
const headerWords = 4;

/**
 * Puts arrays into one buffer, each at a place divisible by four, so that they can be used where they lie. In front stand
 * a mark, a sum over all that follows it, the buffer's length in bytes, the number of arrays, and where each of them lies.
 */
export function pack(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  let length = (headerWords + sections.length * 2) * 4;
  const places = sections.map(({ byteLength }) => {
    const place = length;
    length += Math.ceil(byteLength / 4) * 4;
    return [place, byteLength] as const;
  });
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  sections.forEach(({ buffer, byteOffset, byteLength }, i) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i]![0]);
  });
  words.set([magic, 0, length, sections.length, ...places.flat()]);
  words[1] = sumOf(words);
  return bytes;
}

/** The bytes of each array that was packed, in place; undefined where the buffer is torn or of another layout. */
export function unpack(packed: Uint8Array | ArrayBuffer): readonly Uint8Array[] | undefined {
  const bytes = aligned(packed);
  if (bytes.byteLength < headerWords * 4 || bytes.byteLength % 4 !== 0) return undefined;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (words[0] !== magic || words[2] !== bytes.byteLength || words[1] !== sumOf(words)) return undefined;
  return Array.from({ length: words[3]! }, (_, i) => {
    const at = headerWords + i * 2;
    return bytes.subarray(words[at], words[at]! + words[at + 1]!);
  });
}

function aligned(packed: Uint8Array | ArrayBuffer): Uint8Array {
  if (!(packed instanceof Uint8Array)) return new Uint8Array(packed);
  return packed.byteOffset % 4 === 0 ? packed : packed.slice();
}

/** A sum over everything from the length on. */
function sumOf(words: Uint32Array): number {
  let sum = words.length;
  for (let i = 2; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

/** Bytes read as numbers of two bytes, in place. */
export function asUint16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

/** Bytes read as numbers of four bytes, in place. */
export function asUint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
