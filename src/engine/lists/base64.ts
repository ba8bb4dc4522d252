const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const none = 64;
let table: Uint8Array | undefined;

/** The bytes of base64url without padding; undefined where the text is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  table ??= tableOf(alphabet);
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const value = table[text.charCodeAt(i)] ?? none;
    if (value === none) return undefined;
    buffer = ((buffer << 6) | value) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = buffer >>> bits;
  }
  return bits < 6 ? bytes : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 6; bits -= 6) text += alphabet[(buffer >>> (bits - 6)) & 63];
  }
  return bits === 0 ? text : text + alphabet[(buffer << (6 - bits)) & 63];
}

/** What each character stands for. */
function tableOf(characters: string): Uint8Array {
  const made = new Uint8Array(128).fill(none);
  for (let i = 0; i < characters.length; i++) made[characters.charCodeAt(i)] = i;
  return made;
}
