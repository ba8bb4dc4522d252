import type { Mouse } from '../page.ts';
import type { Connection } from './connection.ts';

const move = (x: number, y: number) => ({ type: 'pointerMove', x, y });
const down = (button = 0) => ({ type: 'pointerDown', button });
const up = (button = 0) => ({ type: 'pointerUp', button });

/** The mouse over a tab. */
export function mouseOf({ send }: Connection, context: string): Mouse {
  let at = { x: 0, y: 0 };
  const act = async (...actions: object[]): Promise<void> => {
    await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };
  return {
    move(x, y, { steps = 1 } = {}) {
      const from = at;
      at = { x, y };
      const ways = Array.from({ length: steps }, (_, step) => (step + 1) / steps);
      return act(...ways.map(part => move(from.x + (x - from.x) * part, from.y + (y - from.y) * part)));
    },
    down: () => act(down()),
    up: () => act(up()),
    click(x, y, { button = 'left' } = {}) {
      at = { x, y };
      const which = button === 'left' ? 0 : 2;
      return act(move(x, y), down(which), up(which));
    },
    dblclick(x, y) {
      at = { x, y };
      return act(move(x, y), down(), up(), down(), up());
    },
  };
}
