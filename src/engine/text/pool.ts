/**
 * Strings as bytes, one after the other. Each UTF-16 code unit takes one to three bytes as UTF-8 would have it, halves of
 * pairs too: every string comes back as it was, lone surrogates included.
 */
export interface Pool {
  readonly bytes: Uint8Array;
  /** String i is what lies from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
}

const piece = 8192;

export function poolOf(strings: readonly string[]): Pool {
  const units = strings.reduce((sum, one) => sum + one.length, 0);
  const starts = new Uint32Array(strings.length + 1);
  let bytes = new Uint8Array(units + 64);
  let at = 0;
  strings.forEach((one, index) => {
    if (at + one.length * 3 > bytes.length) bytes = grown(bytes, at + one.length * 3);
    for (let i = 0; i < one.length; i++) {
      const unit = one.charCodeAt(i);
      if (unit < 0x80) {
        bytes[at++] = unit;
        continue;
      }
      if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
    starts[index + 1] = at;
  });
  return { bytes: bytes.slice(0, at), starts };
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

/** String number `index` of a pool. */
export function stringAt({ bytes, starts }: Pool, index: number): string {
  const end = starts[index + 1]!;
  const units = new Uint16Array(Math.min(piece, end - starts[index]!));
  let text = '';
  let count = 0;
  for (let at = starts[index]!; at < end; ) {
    const lead = bytes[at++]!;
    if (lead < 0x80) units[count++] = lead;
    else if (lead < 0xe0) units[count++] = ((lead & 0x1f) << 6) | (bytes[at++]! & 0x3f);
    else units[count++] = ((lead & 0x0f) << 12) | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f);
    if (count < piece && at < end) continue;
    text += String.fromCharCode(...units.subarray(0, count));
    count = 0;
  }
  return text;
}
