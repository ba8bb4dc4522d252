import { graver, type Level, type Span } from '../../engine/finding.ts';

/** A stretch of text with one look: plain, or underlined as of a level. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly level?: Level | undefined;
}

/**
 * Cuts a text where marks begin and end; where they overlap the graver one is drawn.
 * @param marks spans of `text` in UTF-16 code units, half open; whatever lies outside the text is cut off
 */
export function runsOf(text: string, marks: readonly (Span & { readonly level: Level })[]): readonly Run[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, end] of edges.entries()) {
    const start = edges[index - 1];
    if (start === undefined) continue;
    const over = marks.filter(mark => mark.start <= start && mark.end >= end).map(mark => mark.level);
    const level = over.length > 0 ? over.reduce(graver) : undefined;
    const last = runs.at(-1);
    // two marks of one level side by side stay one line
    if (last && last.level === level) runs[runs.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    else runs.push({ start, text: text.slice(start, end), level });
  }
  return runs;
}
