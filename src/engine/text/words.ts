import { classAt, cls } from './classes.ts';
import { gap, type Units } from './units.ts';

/** Words as people see them: units that nothing, or only an apostrophe, parts (`don't`, `RoadRunner`, `mp3`). */
export function wordsOf(folded: string, units: Units): { count: number; starts: Uint32Array; ends: Uint32Array } {
  const starts = new Uint32Array(units.count);
  const ends = new Uint32Array(units.count);
  let count = 0;
  for (let i = 0; i < units.count; i++) {
    const continues = i > 0 && units.gaps[i]! <= gap.apostrophe && classAt(folded, units.starts[i]!) !== cls.single;
    if (!continues) starts[count++] = units.starts[i]!;
    ends[count - 1] = units.ends[i]!;
  }
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}
