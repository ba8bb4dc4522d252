import { isInWord, masks } from '../signals/support/phrase.ts';

/** What a text is made of, as the ear takes it. Feature i is spread over the tokens `from[i]` to `to[i]`, both included. */
export interface Features {
  readonly hashes: number[];
  readonly from: number[];
  readonly to: number[];
  /** Where the tokens stand in the text. */
  readonly starts: number[];
  readonly ends: number[];
  readonly isWord: boolean[];
}

/** So many tokens of a text are taken: what is said in more is not decided by single words. */
const most = 400;
/** Words longer than these are also known by their first letters, whatever their ending; and by their last four. */
const stem = 4;
const longStem = 6;

const basis = 0x811c9dc5;
const prime = 0x01000193;
/** What sets apart the kinds of features that may be spelled alike. */
const kinds = { number: 0x11, pair: 0x22, stem: 0x33, ending: 0x44, mask: 0x55, sign: 0x66, apart: 0x88 } as const;

/** FNV-1a of what came before and one number more. */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, prime) >>> 0;

/** The hash of a name. */
export function hashOf(name: string): number {
  return hashOfPart(name, 0, name.length);
}

const apostrophe = 0x27;
const firstMask = masks.organisation.charCodeAt(0);
const lastMask = masks.quoted.charCodeAt(0);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isMask = (unit: number): boolean => unit >= firstMask && unit <= lastMask;
const signs = new Set('!?€$£%'.split('').map(sign => sign.charCodeAt(0)));

/** Takes what a text is made of, in its order. */
export interface Sink {
  token(start: number, end: number, isWord: boolean): void;
  /** A feature, spread over the tokens `first` to `last`. */
  feature(hash: number, first: number, last: number): void;
}

/** What a text is made of, kept. */
export function featuresOf(text: string): Features {
  const features: Features = { hashes: [], from: [], to: [], starts: [], ends: [], isWord: [] };
  walk(text, {
    token(start, end, isWord) {
      features.starts.push(start);
      features.ends.push(end);
      features.isWord.push(isWord);
    },
    feature(hash, first, last) {
      features.hashes.push(hash);
      features.from.push(first);
      features.to.push(last);
    },
  });
  return features;
}

/**
 * Walks once through a folded text whose names are masked: its words, numbers, masks, signs and emoji, the pairs of them (side by side, or with one between), and how longer words
 * begin and end. One of each kind stands for all numbers, and for all names. Keeps nothing.
 */
export function walk(text: string, sink: Sink): void {
  const token: Token = { end: 0, hash: 0, isWord: false };
  let place = 0;
  let last = 0;
  let before = 0;
  for (let at = 0; at < text.length && place < most; ) {
    if (!readToken(text, at, token)) {
      at++;
      continue;
    }
    const { end, hash, isWord } = token;
    sink.token(at, end, isWord);
    sink.feature(hash, place, place);
    if (isWord) addParts(sink, text, at, end, place);
    if (place > 0) sink.feature(mix(mix(last, kinds.pair), hash), place - 1, place);
    if (place > 1) sink.feature(mix(mix(before, kinds.apart), hash), place - 2, place);
    before = last;
    last = hash;
    place++;
    at = end;
  }
}

interface Token {
  end: number;
  hash: number;
  isWord: boolean;
}

/** Reads what stands at a place into `token`; false for white space and marks that say nothing. */
function readToken(text: string, at: number, token: Token): boolean {
  const unit = text.charCodeAt(at);
  if (isInWord(unit) && !isDigit(unit) && !isMask(unit)) return readWord(text, at, token);
  token.isWord = false;
  token.end = at + 1;
  if (isDigit(unit)) {
    token.end = endOfNumber(text, at);
    token.hash = mix(basis, kinds.number);
  } else if (isMask(unit)) {
    token.end = endOfMask(text, at);
    token.hash = mix(mix(basis, kinds.mask), unit);
  } else if (unit >= 0xd800 && unit < 0xdc00) {
    token.end = at + 2;
    token.hash = mix(mix(mix(basis, kinds.sign), unit), text.charCodeAt(at + 1));
  } else if (signs.has(unit) || (unit >= 0x2190 && unit < 0x2c00)) token.hash = mix(mix(basis, kinds.sign), unit);
  else return false;
  return true;
}

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c;

function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

function endOfMask(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === text.charCodeAt(at)) end++;
  return end;
}

/** A word; an apostrophe in it may be left out. */
function readWord(text: string, at: number, token: Token): true {
  let hash = basis;
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isInWord(unit)) hash = mix(hash, unit);
    else if (unit !== apostrophe || !isInWord(text.charCodeAt(end + 1))) break;
  }
  token.end = end;
  token.hash = hash;
  token.isWord = true;
  return true;
}

/** Adds how a longer word begins and ends. */
function addParts(sink: Sink, text: string, start: number, end: number, place: number): void {
  if (end - start <= stem) return;
  sink.feature(mix(hashOfPart(text, start, start + stem), kinds.stem), place, place);
  sink.feature(mix(hashOfPart(text, end - stem, end), kinds.ending), place, place);
  if (end - start > longStem) sink.feature(mix(hashOfPart(text, start, start + longStem), kinds.stem), place, place);
}

function hashOfPart(text: string, start: number, end: number): number {
  let hash = basis;
  for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Hands on the hash of each beginning of a word, and whether it is the whole word; `hashOf` of the same letters. An apostrophe may be left out. */
export function hashesOfBeginnings(
  text: string,
  start: number,
  end: number,
  each: (hash: number, isWhole: boolean) => void,
): void {
  let hash = basis;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === apostrophe) continue;
    hash = mix(hash, unit);
    each(hash, i + 1 === end);
  }
}
