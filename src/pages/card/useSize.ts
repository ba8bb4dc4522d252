import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { CardView } from '../../protocol/card.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Tells the size that a view needs when it comes, and whenever that changes. */
export function useSize(root: RefObject<HTMLElement | null>, view: CardView | undefined, tell: (size: Size) => void) {
  const onSize = useEffectEvent(tell);
  useEffect(() => {
    const box = view && root.current?.querySelector('.card, .hold, .notice');
    if (!box) return;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      // the style says what width it would like; what it has may be less
      const width = Number.parseFloat(getComputedStyle(box).getPropertyValue('--wants'));
      onSize({ width: Math.ceil(width), height: Math.ceil(height) });
    });
    observer.observe(box, { box: 'border-box' });
    return () => observer.disconnect();
  }, [root, view]);
}
