import type { Span } from '../engine/finding.ts';

/** An example's text without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads `‹…›` marks: `Call ‹Bluebird› off` is the text `Call Bluebird off` with one span, 5 to 13. */
export function readMarked(example: string): Marked {
  const spans: Span[] = [];
  let text = '';
  for (const [piece, inner] of example.matchAll(/‹([^‹›]*)›|[^‹]+|‹/g)) {
    if (inner !== undefined) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, spans };
}
