import type { Span } from '../../finding.ts';
import { matchesOf } from '../../text/matches.ts';

/**
 * Every match of a global pattern that is accepted, as stretches of `text`. A pattern with a group called `value` marks
 * that group alone: it must be the last thing in the match that reads like it.
 */
export function find(pattern: RegExp, text: string, accept: (match: RegExpExecArray) => boolean = () => true): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(pattern, text)) {
    if (!accept(match)) continue;
    const value = match.groups?.value ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    spans.push({ start, end: start + value.length });
  }
  return spans;
}
