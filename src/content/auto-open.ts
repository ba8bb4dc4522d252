import type { Card } from './card.ts';
import type { Desk } from './desk.ts';
import type { Drafts, Verdict } from './drafts.ts';

/** A card opens by itself only when nothing has been typed for so long, in milliseconds. */
const rest = 900;

/** Opens the card by itself for a finding that the worker names, once typing rests and its verdict still holds. */
export function createAutoOpen(world: { desk: Desk; drafts: Drafts; card: Card }, signal: AbortSignal) {
  const { desk, drafts, card } = world;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  return (verdict: Verdict, mark: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const current = desk.now && drafts.verdictOn(desk.now) === verdict;
      // What finds no place is not opened: the worker would count it.
      if (current && card.view() === 'none' && document.hasFocus() && card.hasPlace(mark)) card.open(mark, 'auto');
    }, rest);
  };
}
