import type { Span } from '../../finding.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { Sentence } from './hearing.ts';

/** Stretches of a sentence as stretches of the text as typed. */
export function inRaw(text: Prepared, sentence: Sentence, spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => text.toRaw(sentence.start + start, sentence.start + end));
}

/** A whole sentence as typed, without the mark that ends it. */
export function whole(text: Prepared, sentence: Sentence): Span {
  const trailing = /(?<![.!?…\s])[.!?…\s]+$/.exec(sentence.text)?.[0].length ?? 0;
  const end = trailing < sentence.text.length ? sentence.end - trailing : sentence.end;
  return text.toRaw(sentence.start, end);
}
