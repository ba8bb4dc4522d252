import type { Level } from '../engine/finding.ts';

/** A line to draw: the rectangles of one mark, in client coordinates, already clipped to the box. */
export interface DrawnMark {
  readonly id: number;
  readonly level: Level;
  readonly rects: readonly DOMRect[];
  /** The card is open at this mark: its words are tinted. */
  readonly open: boolean;
}
