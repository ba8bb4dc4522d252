/** A text read from an editable, and the way back from offsets to places on the screen. */
export interface Reading {
  /** What would be posted: line breaks counted once, emoji images as their text, placeholders left out. */
  readonly text: string;
  /** Caret as an offset into `text`, or undefined while the selection is elsewhere or not collapsed. */
  readonly caret: number | undefined;
  /** The editor draws only a part of a long text: the rest cannot be read. */
  readonly partial?: boolean;
  /** Client rectangles of `text.slice(start, end)`, one a line; empty where nothing is laid out. Reads layout, writes nothing. */
  rects(start: number, end: number): readonly DOMRect[];
}

/** An adapter for one family of editors. One file each; the first that matches serves. */
export interface Field {
  matches(editable: HTMLElement): boolean;
  /** Reads without touching the page's DOM, selection or layout. */
  read(editable: HTMLElement): Reading;
  /**
   * Puts `text` in place of `start`..`end` through the editor's own input path, so that its model and its undo take part.
   * Tried once, never repeated: false when the text read afterwards is not the one expected.
   */
  replace(editable: HTMLElement, start: number, end: number, text: string): Promise<boolean>;
  /** Takes the last replacement back through the editor's own undo; false when the text did not return. */
  undo(editable: HTMLElement, expected: string): Promise<boolean>;
}
