const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** What is left of a sound address: 1 for Bech32 (BIP 173), the other for Bech32m (BIP 350). */
const sound = new Set([1, 0x2bc830a3]);

/** Whether an address in one case, prefix and `1` included, passes the check of Bech32 or Bech32m. */
export function bech32(address: string): boolean {
  if (address !== address.toLowerCase() && address !== address.toUpperCase()) return false;
  const lower = address.toLowerCase();
  const parted = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, parted)].map(letter => letter.charCodeAt(0));
  const data = [...lower.slice(parted + 1)].map(letter => alphabet.indexOf(letter));
  if (data.includes(-1)) return false;
  const values = [...prefix.map(code => code >> 5), 0, ...prefix.map(code => code & 31), ...data];
  return sound.has(values.reduce(step, 1));
}

function step(check: number, value: number): number {
  const top = check >>> 25;
  const next = ((check & 0x1ffffff) << 5) ^ value;
  return generator.reduce((sum, term, bit) => ((top >>> bit) & 1 ? sum ^ term : sum), next);
}
