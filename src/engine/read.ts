import type { Compiled } from './compile.ts';
import type { Detector } from './detectors/define.ts';
import type { Draft } from './draft.ts';
import type { Span } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Facts, Signal } from './signals/define.ts';
import { prepare } from './text/prepare.ts';
import type { Prepared } from './text/prepared.ts';

const none: readonly Span[] = [];

/** Starts reading a draft: one reading a part. Nothing is looked for before it is asked for. */
export function readDraft(compiled: Compiled, draft: Draft): Reading[] {
  return draft.parts.map((raw, part) => readPart(compiled, draft, raw, part));
}

function readPart(compiled: Compiled, draft: Draft, raw: string, part: number): Reading {
  const text = prepare(raw);
  const detected = new Map<string, readonly Span[]>();
  const heard = new Map<string, readonly Span[]>();
  let terms: ReadonlyMap<number, readonly Span[]> | undefined;
  let seen: Uint8Array | undefined;

  const termsIn = (other: Prepared, set: number): readonly Span[] => {
    if (other !== text) return compiled.dictionary.scan(other).get(set) ?? none;
    terms ??= compiled.dictionary.scan(text);
    return terms.get(set) ?? none;
  };
  const facts: Facts = {
    mentions: (kind, other) => termsIn(other, compiled.names[kind]),
    disclaimers: other => termsIn(other, compiled.names.disclaimer),
  };
  const reading: Reading = {
    draft,
    part,
    text,
    terms: set => termsIn(text, set),
    occurs(group) {
      if (seen === undefined) {
        seen = new Uint8Array(compiled.groups);
        compiled.literals.scan(text.folded, seen);
      }
      return seen[group] === 1;
    },
    detect: (detector: Detector) => remember(detected, detector.id, () => detector.find(text)),
    hear: (signal: Signal) => remember(heard, signal.id, () => signal.find(text, draft, facts)),
  };
  return reading;
}

function remember<Value>(memo: Map<string, Value>, key: string, work: () => Value): Value {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const value = work();
  memo.set(key, value);
  return value;
}
