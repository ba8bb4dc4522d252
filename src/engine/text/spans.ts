import type { Span } from '../finding.ts';

/** Spans in order; of those that overlap, the longest alone stays, and of equals the first. */
export function merge<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept[kept.length - 1];
    if (before === undefined || span.start >= before.end) kept.push(span);
    else if (span.end - span.start > before.end - before.start) kept[kept.length - 1] = span;
  }
  return kept;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Widens a span that begins or ends inside a surrogate pair. */
export function snap(text: string, { start, end }: Span): Span {
  const splits = (at: number): boolean => isLow(text.charCodeAt(at)) && at > 0 && isHigh(text.charCodeAt(at - 1));
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
