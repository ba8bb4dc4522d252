import { classAt, cls } from './classes.ts';
import { gap, type Units } from './units.ts';

/** Words as people see them: units that nothing, or only an apostrophe, parts (`don't`, `RoadRunner`, `mp3`). */
export function wordsOf(folded: string, units: Units): { count: number; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  for (let i = 0; i < units.count; i++) {
    const continues = i > 0 && units.gaps[i]! <= gap.apostrophe && classAt(folded, units.starts[i]!) !== cls.single;
    if (!continues) starts[count++] = units.starts[i]!;
    ends[count - 1] = units.ends[i]!;
  }
  return { count, starts, ends };
}
