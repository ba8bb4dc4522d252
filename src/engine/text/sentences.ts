import type { Span } from '../finding.ts';
import { matchesOf } from './matches.ts';

/** A full stop after these ends no sentence. Folded. */
const abbreviations = new Set(
  'mr mrs ms dr prof st sr jr vs etc eg ie inc ltd co corp dept est approx no nr bzw ca usw z.b d.h e.g i.e u.s u.k p.s a.m p.m'.split(
    ' ',
  ),
);
const ending = /(?<![.!?…。！？])[.!?…。！？]+["')\]]*(?=\s|$)|[。！？]+|\n+/g;

/** Sentences as stretches of the folded text; together they cover the text but for white space between them. */
export function sentencesOf(folded: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(ending, folded)) {
    if (match[0] === '.' && endsInAbbreviation(folded, match.index)) continue;
    const end = match.index + match[0].length;
    start = push(spans, folded, start, end);
  }
  push(spans, folded, start, folded.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, end: number): number {
  let start = from;
  while (start < end && /\s/.test(text[start]!)) start++;
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  if (start < last) spans.push({ start, end: last });
  return end;
}

function endsInAbbreviation(text: string, dot: number): boolean {
  const from = Math.max(0, dot - 8);
  const word = /(?<![\p{L}.])[\p{L}.]{1,8}$/u.exec(text.slice(from, dot))?.[0];
  return word !== undefined && (abbreviations.has(word) || /^\p{L}$/u.test(word)) && dot + 1 < text.length;
}
