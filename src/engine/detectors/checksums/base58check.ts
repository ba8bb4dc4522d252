import { sha256 } from './sha-256.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A version byte, 20 bytes of hash and four of check. */
const length = 25;

/** Whether an address's last four bytes are the first of the double SHA-256 of the rest. Source: Bitcoin wiki, Base58Check encoding. */
export function base58check(address: string): boolean {
  const bytes = new Uint8Array(length);
  for (const character of address) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return false;
    for (let i = length - 1; i >= 0; i--) {
      carry += bytes[i]! * 58;
      bytes[i] = carry;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  const check = sha256(sha256(bytes.subarray(0, length - 4)));
  return bytes.subarray(length - 4).every((byte, i) => byte === check[i]);
}
