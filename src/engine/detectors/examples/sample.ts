import type { Examples } from '../../examples.ts';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();

export const alphabets = {
  digits,
  hex: 'abcdef0123456789',
  base32: `${upper}234567`,
  letters: lower + upper,
  alphanumeric: digits + lower + upper,
  lowerAlphanumeric: digits + lower,
  upperAlphanumeric: digits + upper,
} as const;

/**
 * Random characters, the same at every run: secrets in examples are made, never written down, so that no scanner of
 * repositories takes them for real ones.
 */
export function sample(length: number, alphabet: keyof typeof alphabets = 'alphanumeric', seed = length): string {
  const letters = alphabets[alphabet];
  let state = seed * 2654435761 + 1;
  let made = '';
  while (made.length < length) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    made += letters[(state >>> 8) % letters.length];
  }
  return made;
}

/**
 * What holds for every token: found in code, in quotes and in prose; silent where it is only the shape, where it is cut
 * short, and where it is part of something longer.
 */
export function tokenExamples(prefix: string, body: string): Examples {
  const whole = prefix + body;
  return {
    flags: [`export TOKEN=‹${whole}›`, `{"auth": "‹${whole}›"}`, `Why does ‹${whole}› get a 401?`],
    passes: [
      `export TOKEN=${prefix}${'x'.repeat(body.length)}`,
      `Ours begins with ${prefix}${body.slice(0, 3)}…`,
      `id_Zq${whole}`,
    ],
  };
}
