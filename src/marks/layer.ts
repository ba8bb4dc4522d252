import type { Level } from '../engine/finding.ts';

/** A line to draw: the rectangles of one mark, in client coordinates, already clipped to the box. */
export interface DrawnMark {
  readonly id: number;
  readonly level: Level;
  readonly rects: readonly DOMRect[];
  /** The card is open at this mark: its words are tinted. */
  readonly open: boolean;
}

export interface Layer {
  /** Draws these marks and no others. `at` is {@link Layer.origin}, read before anything was written. */
  draw(marks: readonly DrawnMark[], theme: 'light' | 'dark', at: Origin): void;
  /** Where client coordinates lie inside the layer; a zoomed or transformed ancestor moves and scales it. Reads layout. */
  origin(): Origin;
}

export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Boxes with a border, pooled, in a closed root; hidden from the accessibility tree and from the pointer. */
export function createLayer(root: ShadowRoot): Layer {
  const { ownerDocument } = root;
  const layer = ownerDocument.createElement('div');
  layer.className = 'marks';
  layer.ariaHidden = 'true';
  root.append(layer);
  const pool: HTMLElement[] = [];

  const boxAt = (index: number): HTMLElement => {
    const existing = pool[index];
    if (existing !== undefined) return existing;
    const box = ownerDocument.createElement('div');
    pool.push(box);
    layer.append(box);
    return box;
  };

  return {
    origin: () => {
      const { left, top, width } = layer.getBoundingClientRect();
      return { left, top, scale: layer.offsetWidth === 0 ? 1 : width / layer.offsetWidth };
    },
    draw: (marks, theme, at) => {
      let used = 0;
      layer.dataset.theme = theme;
      for (const { level, rects, open } of marks) {
        for (const rect of rects) place(boxAt(used++), level, open, rect, at);
      }
      for (const box of pool.slice(used)) box.hidden = true;
    },
  };
}

function place(box: HTMLElement, level: Level, open: boolean, rect: DOMRect, at: Origin): void {
  // Whole device pixels, or a line of two pixels is drawn as three pale ones.
  const snap = (value: number): number => Math.round((value / at.scale) * devicePixelRatio) / devicePixelRatio;
  const left = snap(rect.left - at.left);
  const top = snap(rect.top - at.top);
  box.className = open ? 'mark is-open' : 'mark';
  box.dataset.level = level;
  box.style.transform = `translate(${left}px, ${top}px)`;
  box.style.width = `${snap(rect.right - at.left) - left}px`;
  box.style.height = `${snap(rect.bottom - at.top) - top}px`;
  box.hidden = false;
}
