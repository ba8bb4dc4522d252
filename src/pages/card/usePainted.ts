import { useLayoutEffect } from 'react';
import type { CardView } from '../../protocol/card.ts';

/** Tells when a view was painted, on the clock of event time stamps (milliseconds). */
export function usePainted(view: CardView | undefined, tell: (at: number) => void): void {
  useLayoutEffect(() => {
    if (!view) return;
    // the frame after the one that paints it: only then it has been seen
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(tell);
    });
    return () => cancelAnimationFrame(frame);
  }, [view, tell]);
}
