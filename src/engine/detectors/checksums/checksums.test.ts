import { describe, expect, test } from 'vitest';
import { base58check } from './base58check.ts';
import { bech32 } from './bech32.ts';
import { luhn } from './luhn.ts';
import { mod11 } from './mod-11.ts';
import { mod97 } from './mod-97.ts';
import { sha256 } from './sha-256.ts';

/** Every text that differs from this one in one digit. */
function slips(digits: string): string[] {
  return Array.from(digits).flatMap((digit, i) =>
    Array.from('0123456789')
      .filter(other => other !== digit)
      .map(other => digits.slice(0, i) + other + digits.slice(i + 1)),
  );
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
const bytes = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0));

test('luhn notices every wrong digit', () => {
  expect(luhn('4539578763621486')).toBe(true);
  expect(slips('4539578763621486').filter(luhn)).toEqual([]);
});

test('mod 97 notices every wrong digit, letters counting as two', () => {
  expect(mod97('WEST12345698765432GB82')).toBe(true);
  expect(slips('12345698765432').filter(account => mod97(`WEST${account}GB82`))).toEqual([]);
});

test('mod 11 weighs the digits from the left', () => {
  expect(mod11('943476591', [10, 9, 8, 7, 6, 5, 4, 3, 2])).toBe(2);
});

describe('sha-256', () => {
  // FIPS 180-4 examples, and lengths on both sides of where the padding takes another block.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['x'.repeat(55), 'd5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072'],
  ])('of %j', (message, digest) => {
    expect(hex(sha256(bytes(message)))).toBe(digest);
  });
});

test('base58check takes an address for what it is', () => {
  expect(base58check('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toBe(true);
  expect(base58check('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3')).toBe(false);
  expect(base58check('0BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toBe(false);
});

test('bech32 takes both variants, in one case only', () => {
  const segwit = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
  expect(bech32(segwit)).toBe(true);
  expect(bech32(segwit.toUpperCase())).toBe(true);
  expect(bech32(segwit.replace('q', 'Q'))).toBe(false);
  expect(bech32('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0')).toBe(true);
  expect(bech32(segwit.replace('t4', 't5'))).toBe(false);
});
