import { classAt, cls } from './classes.ts';

/** How many characters on each side of a name are looked at. Words of these scripts are shorter. */
const reach = 24;

/** A name of so many ideographs is no accident, whatever a dictionary makes of its neighbours. */
const longIdeographs = 3;
const ideographs = /^\p{Script=Han}+$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether a stretch of the text as typed begins and ends where words do, in a script that puts no spaces between them: カート
 * is no word in スカートの. Judged by a dictionary of the language in a short window, since segmenting a whole text takes
 * more than linear time.
 */
export function endsWithWords(raw: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < reach && classAt(raw, from - 1) === cls.single) from--;
  let to = end;
  while (to < raw.length && to - end < reach && classAt(raw, to) === cls.single) to++;
  const name = raw.slice(start, end);
  if ((from === start && to === end) || (name.length >= longIdeographs && ideographs.test(name))) return true;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(raw.slice(from, to))) {
    const begins = from + index;
    const ends = begins + segment.length;
    if ((begins < start && start < ends) || (begins < end && end < ends)) return false;
  }
  return true;
}
