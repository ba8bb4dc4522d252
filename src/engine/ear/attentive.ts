import type { Inquiry } from '../inquiry.ts';
import type { PartReading, Reading } from '../reading.ts';
import type { Ear, Verdict } from './ear.ts';

/** A draft read once more, with an ear for what no phrase foresaw. */
export interface Attentive {
  /** The same draft, in which signals that keep silent speak where the ear hears what they stand for. */
  readonly reading: Reading;
  /** What the ear heard of a signal, in any part. */
  of(signal: string): readonly Verdict[];
}

const name = 'ear';

/** Listens to every part of a draft, at once. */
export function attend(reading: Reading, ear: Ear, inquiry: Inquiry): Attentive {
  const heard = new Map<string, Verdict[]>();
  const listen = (part: PartReading): PartReading => {
    const verdicts = inquiry.attempt(name, () => ear.listen(part.text, part.facts)) ?? [];
    for (const verdict of verdicts) heard.set(verdict.signal, [...(heard.get(verdict.signal) ?? []), verdict]);
    return {
      ...part,
      hear(signal) {
        const plain = part.hear(signal);
        if (plain === undefined || plain.length > 0) return plain;
        return verdicts.filter(verdict => verdict.signal === signal.id).map(({ words }) => words);
      },
    };
  };
  const parts = reading.parts.map(listen);
  return { reading: { ...reading, parts }, of: signal => heard.get(signal) ?? [] };
}
