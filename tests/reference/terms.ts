import type { Span } from '../../src/engine/finding.ts';
import { fold } from '../../src/engine/text/fold.ts';

/**
 * What it means that a term stands in a text, said as plainly as possible and without regard to speed: every stretch of the
 * text is held against every term. The engine's dictionary must find the same.
 */
export function findTerms(raw: string, sets: readonly (readonly string[])[]): Map<number, Span[]> {
  const text = piecesOf(raw);
  const found = new Map<number, Span[]>();
  sets.forEach((terms, set) => {
    const spans = terms.flatMap(term => [...stretches(text, piecesOf(term)), ...tags(text, piecesOf(term))]);
    const kept = outermost(spans);
    if (kept.length > 0) found.set(set, kept);
  });
  return found;
}

type Kind = 'letter' | 'digit' | 'sign' | 'apostrophe' | 'joiner' | 'dot' | 'space' | 'wrap' | 'picture' | 'other';

/** A piece of a word, and what stood before it since the last one. */
interface Piece {
  readonly text: string;
  /** What it looks like: an inner capital I as l, `rn` as m. */
  readonly drawn: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly sign: boolean;
  readonly gap: string;
}

interface Pieces {
  readonly raw: string;
  readonly folded: string;
  readonly toRaw: (start: number, end: number) => Span;
  readonly list: readonly Piece[];
  readonly key: string;
}

function kindOf(char: string): Kind {
  if (char === "'") return 'apostrophe';
  if (char === '.') return 'dot';
  if (/^[-_*~+&·•]$/.test(char)) return 'joiner';
  if (/^["#@()[\]`/]$/.test(char)) return 'wrap';
  if (/^\s$/.test(char)) return 'space';
  if (/^[\u3099\u309a\u30fc]$/.test(char)) return 'sign';
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]$/u.test(char)) return 'sign';
  if (/^[\p{L}\p{M}]$/u.test(char)) return 'letter';
  if (/^\p{N}$/u.test(char)) return 'digit';
  return /^[\p{ExtPict}\p{EMod}\p{RI}]$/u.test(char) ? 'picture' : 'other';
}

const isWord = (kind: Kind | undefined): boolean => kind === 'letter' || kind === 'digit' || kind === 'sign';

function piecesOf(raw: string): Pieces {
  const { folded, toRaw, rawAt } = fold(raw);
  const chars: { char: string; at: number; kind: Kind; capital: boolean; from: number }[] = [];
  for (let at = 0; at < folded.length; at += chars.at(-1)!.char.length) {
    const char = String.fromCodePoint(folded.codePointAt(at)!);
    const from = rawAt(at);
    const typed = String.fromCodePoint(raw.codePointAt(from)!);
    const kind = kindOf(char);
    chars.push({ char, at, kind, from, capital: kind === 'letter' && typed.toLowerCase() !== typed });
  }
  const list: Piece[] = [];
  let gap = '';
  const looks = (one: (typeof chars)[number], before: (typeof chars)[number] | undefined): string => {
    const inWord = one.char === 'i' && before?.kind === 'letter' && raw[one.from] === 'I';
    return inWord && /[a-z]/.test(`${raw[one.from - 1] ?? ''}${raw[one.from + 1] ?? ''}`) ? 'l' : one.char;
  };
  chars.forEach((one, i) => {
    const before = chars[i - 1];
    const after = chars.slice(i).find(({ from }) => from !== one.from);
    if (!isWord(one.kind)) {
      gap += one.char;
      return;
    }
    const climbs = !before?.capital || (after?.kind === 'letter' && !after.capital);
    const isHump = one.capital && climbs && before?.from !== one.from;
    const end = one.at + one.char.length;
    if (before?.kind === one.kind && one.kind !== 'sign' && !isHump) {
      const last = list.pop()!;
      const drawn = last.drawn + looks(one, before);
      list.push({ ...last, text: last.text + one.char, drawn, end });
    } else {
      const drawn = looks(one, before);
      list.push({ text: one.char, drawn, start: one.at, end, capital: one.capital, sign: one.kind === 'sign', gap });
    }
    gap = '';
  });
  list.forEach((piece, i) => {
    list[i] = { ...piece, drawn: piece.drawn.replaceAll('rn', 'm') };
  });
  return { raw, folded, toRaw, list, key: list.map(({ text }) => text).join('') };
}

/** How a gap in the text parts what stands around it. */
function parting(gap: string): 'joined' | 'spaced' | 'apart' {
  if (gap === '' || gap === "'" || gap === '-\n') return 'joined';
  const kinds = [...gap].map(kindOf);
  if (kinds.includes('other') || (kinds.includes('dot') && gap.length > 1)) return 'apart';
  if (kinds.includes('space') || kinds.includes('wrap')) return 'spaced';
  return kinds.filter(kind => kind !== 'picture').length <= 2 ? 'joined' : 'apart';
}

function stretches(text: Pieces, term: Pieces): Span[] {
  return text.list.flatMap((_, first) =>
    text.list.slice(first).flatMap((__, more) => {
      const pieces = text.list.slice(first, first + more + 1);
      const drawn = pieces.map(piece => ({ ...piece, text: piece.drawn }));
      const isPair = pieces.some(piece => piece.drawn.length < piece.text.length);
      const isDrawn = !(isPair && term.key.length < 6) && spells(drawn, term);
      if (!spells(pieces, term) && !isDrawn) return [];
      const span = text.toRaw(pieces[0]!.start, pieces.at(-1)!.end);
      return endsLikeAWord(text, pieces, span) ? [span] : [];
    }),
  );
}

function spells(pieces: readonly Piece[], term: Pieces): boolean {
  const letters = pieces.map(({ text }) => text).join('');
  const many = [`${term.key}s`, `${term.key}es`, term.key.replace(/y$/, 'ies')];
  const isPlural = pieces.at(-1)!.text.length > 2 && many.includes(letters);
  if (term.key === '' || !(letters === term.key || isPlural)) return false;
  const partings = pieces.slice(1).map(({ gap }) => parting(gap));
  if (partings.includes('apart')) return false;
  const letterByLetter = pieces.every(({ text }) => text.length === 1) && term.key.length >= 4;
  if (letterByLetter) return true;
  let place = 0;
  return pieces.every((piece, i) => {
    const here = place;
    place += piece.text.length;
    if (i === 0 || partings[i - 1] === 'joined') return true;
    const there = placeIn(term, here);
    return there === 'gap' || (there === 'hump' && piece.capital && pieces[0]!.capital);
  });
}

/** What the author wrote at this place among the term's letters. */
function placeIn(term: Pieces, place: number): 'gap' | 'hump' | undefined {
  let at = 0;
  for (const piece of term.list) {
    if (at === place && at > 0) return piece.gap === '' ? 'hump' : 'gap';
    at += piece.text.length;
  }
  return undefined;
}

/** In scripts without spaces: not inside a longer word, and not without the marks of the last letter. */
function endsLikeAWord(text: Pieces, pieces: readonly Piece[], { start, end }: Span): boolean {
  if (!pieces[0]!.sign && !pieces.at(-1)!.sign) return true;
  if (/^[\u3099\u309a]/.test(text.folded.slice(pieces.at(-1)!.end))) return false;
  const isSign = (char: string): boolean => kindOf(char) === 'sign';
  const name = text.raw.slice(start, end);
  const before = [...text.raw.slice(0, start)].reverse();
  const after = [...text.raw.slice(end)];
  const from = start - count(before, isSign);
  const to = end + count(after, isSign);
  if ((from === start && to === end) || (name.length >= 3 && /^\p{Script=Han}+$/u.test(name))) return true;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.raw.slice(from, to));
  return [...words].every(({ index, segment }) => {
    const inside = (at: number): boolean => at > from + index && at < from + index + segment.length;
    return !inside(start) && !inside(end);
  });
}

/** Code units of the characters at the beginning that are such. */
function count(chars: readonly string[], such: (char: string) => boolean): number {
  const end = chars.findIndex(char => !such(char));
  return chars.slice(0, end < 0 ? chars.length : end).join('').length;
}

/** A hashtag grown together may begin with a term of several words. */
function tags(text: Pieces, term: Pieces): Span[] {
  if (term.list.length < 2) return [];
  return text.list
    .filter(({ gap, text: piece }) => gap.endsWith('#') && piece.startsWith(term.key) && piece !== term.key)
    .map(({ start }) => text.toRaw(start, start + term.key.length));
}

/** A hit within another one is none of its own. */
function outermost(spans: readonly Span[]): Span[] {
  return spans
    .filter((span, i) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i)
    .filter(a => !spans.some(b => b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start))
    .sort((a, b) => a.start - b.start);
}
