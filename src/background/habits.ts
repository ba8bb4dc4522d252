import type { EnterBox, EnterHabits, EnterLesson } from '../protocol/composer.ts';
import type { Cell } from '../storage/cell.ts';

/** What plain Enter does in the boxes of each site that nobody described, as their composer scripts have seen it. */
export interface Habits {
  of(host: string): EnterHabits;
  learn(host: string, box: EnterBox, lesson: EnterLesson): void;
}

/** Kept by host, for as long as the browser runs: which sites somebody writes on is nobody's business later. */
export async function createHabits(cell: Cell<Readonly<Record<string, EnterHabits>>>): Promise<Habits> {
  let known = await cell.read();
  return {
    of: host => known[host] ?? {},
    learn(host, box, lesson) {
      const before = known[host] ?? {};
      // Once it has posted, it may again: a post that goes by accident is worse than a question too many.
      if (before[box] === lesson || before[box] === 'posts') return;
      known = { ...known, [host]: { ...before, [box]: lesson } };
      void cell.write(known);
    },
  };
}
