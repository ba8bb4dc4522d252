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

/**
 * Walks once through a folded text whose names are masked: its words, numbers, masks, signs and emoji, the pairs of them (side by side, or with one between), and how longer words
 * begin and end. One of each kind stands for all numbers, and for all names.
 */
export function featuresOf(text: string): Features {
  const features: Features = { hashes: [], from: [], to: [], starts: [], ends: [], isWord: [] };
  let last = 0;
  let before = 0;
  for (let at = 0; at < text.length && features.starts.length < most; ) {
    const token = tokenAt(text, at);
    if (token === undefined) {
      at++;
      continue;
    }
    const { end, hash, isWord } = token;
    const place = features.starts.length;
    features.starts.push(at);
    features.ends.push(end);
    features.isWord.push(isWord === true);
    add(features, hash, place, place);
    if (isWord) addParts(features, text, at, end, place);
    if (place > 0) add(features, mix(mix(last, kinds.pair), hash), place - 1, place);
    if (place > 1) add(features, mix(mix(before, kinds.apart), hash), place - 2, place);
    before = last;
    last = hash;
    at = end;
  }
  return features;
}

interface Token {
  readonly end: number;
  readonly hash: number;
  readonly isWord?: true;
}

/** What stands at a place; undefined for white space and marks that say nothing. */
function tokenAt(text: string, at: number): Token | undefined {
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return { end: endOfNumber(text, at), hash: mix(basis, kinds.number) };
  if (isMask(unit)) return { end: endOfMask(text, at), hash: mix(mix(basis, kinds.mask), unit) };
  if (isInWord(unit)) return wordAt(text, at);
  if (unit >= 0xd800 && unit < 0xdc00) {
    return { end: at + 2, hash: mix(mix(mix(basis, kinds.sign), unit), text.charCodeAt(at + 1)) };
  }
  const isSign = signs.has(unit) || (unit >= 0x2190 && unit < 0x2c00);
  return isSign ? { end: at + 1, hash: mix(mix(basis, kinds.sign), unit) } : undefined;
}

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c;

function add({ hashes, from, to }: Features, hash: number, first: number, last: number): void {
  hashes.push(hash);
  from.push(first);
  to.push(last);
}

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
function wordAt(text: string, at: number): Token {
  let hash = basis;
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isInWord(unit)) hash = mix(hash, unit);
    else if (unit !== apostrophe || !isInWord(text.charCodeAt(end + 1))) break;
  }
  return { end, hash, isWord: true };
}

/** Adds how a longer word begins and ends. */
function addParts(features: Features, text: string, start: number, end: number, place: number): void {
  if (end - start <= stem) return;
  add(features, mix(hashOfPart(text, start, start + stem), kinds.stem), place, place);
  add(features, mix(hashOfPart(text, end - stem, end), kinds.ending), place, place);
  if (end - start > longStem) add(features, mix(hashOfPart(text, start, start + longStem), kinds.stem), place, place);
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
