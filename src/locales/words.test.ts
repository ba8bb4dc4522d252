import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import { createWords, variantOf } from './words.ts';

const english = createWords('en', en);

describe('words', () => {
  test('fills in places and picks the plural form by count', () => {
    expect(english.t('card.several', { count: 1 })).toBe('1 thing to look at');
    expect(english.t('card.several', { count: 3 })).toBe('3 things to look at');
    expect(english.t('card.position', { index: 2, count: 3 })).toBe('2 of 3');
  });

  test('follows the plural rules of the language, not of English', () => {
    const several = { one: 'jedna', few: 'kilka: {count}', other: 'wiele: {count}' };
    const polish = createWords('pl', { ...en, card: { ...en.card, several } });
    expect(polish.t('card.several', { count: 2 })).toBe('kilka: 2');
    expect(polish.t('card.several', { count: 5 })).toBe('wiele: 5');
  });

  test('hands elements back in their places', () => {
    const link = { href: 'mailto:comms@acme.example' };
    expect(english.pieces('hold.unsure', { contacts: link })).toEqual(['Unsure? Ask ', link, '. Asking is up to you.']);
  });

  test('a value that looks like a place is left alone', () => {
    expect(english.t('card.quote', { words: '{organisation}' })).toBe('“{organisation}”');
  });

  test('dates follow the variant of the language that the person uses', () => {
    expect(variantOf('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(variantOf('en', ['fr'])).toBe('en');
  });
});

const texts = (node: unknown): string[] =>
  typeof node === 'string' ? [node] : Object.values(node as object).flatMap(value => texts(value));

test('the tone: no alarm, no blame, no exclamation, curly quotation marks', () => {
  const unwanted = /!|\b(must|violation|forbidden|error|please|oops)\b|["']/i;
  expect(texts(en).filter(text => unwanted.test(text))).toEqual([]);
});
