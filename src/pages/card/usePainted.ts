import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CardView } from '../../protocol/card.ts';

/** When a view was painted, on the clock of event time stamps (milliseconds); not yet: `Infinity`. */
export function usePainted(view: CardView | undefined): RefObject<number> {
  const painted = useRef(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    painted.current = Number.POSITIVE_INFINITY;
    if (!view) return;
    // the frame after the one that paints it: only then it has been seen
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(now => {
        painted.current = now;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [view]);
  return painted;
}
