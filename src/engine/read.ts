import type { Compiled } from './compile.ts';
import type { Detector } from './detectors/define.ts';
import type { Draft } from './draft.ts';
import type { Span } from './finding.ts';
import type { Inquiry } from './inquiry.ts';
import { findCopied } from './lists/fingerprint.ts';
import { findHashed, type Sightings } from './lists/hashed.ts';
import type { PartReading, Reading } from './reading.ts';
import type { Facts, Signal } from './signals/define.ts';
import { isLeet, leetView } from './text/leet.ts';
import { legible } from './text/legible.ts';
import { prepare } from './text/prepare.ts';
import type { Prepared } from './text/prepared.ts';

const none: readonly Span[] = [];

/** Starts reading a draft. Nothing is looked for before it is asked for. */
export function readDraft(compiled: Compiled, draft: Draft, inquiry: Inquiry): Reading {
  return { draft, parts: draft.parts.map((raw, part) => readPart(compiled, draft, raw, part, inquiry)) };
}

function readPart(compiled: Compiled, draft: Draft, raw: string, part: number, inquiry: Inquiry): PartReading {
  const text = prepare(raw);
  const detected = new Map<string, readonly Span[] | undefined>();
  const heard = new Map<string, readonly Span[] | undefined>();
  const sighted = new Map<string, Sightings>();
  const copied = new Map<string, readonly Span[]>();
  let terms: ReadonlyMap<number, readonly Span[]> | undefined;
  let leet: ReadonlyMap<number, readonly Span[]> | undefined;
  let seen: Uint8Array | undefined;
  let shown: ReturnType<typeof legibly> | undefined;
  let digits: number | undefined;

  const termsIn = (other: Prepared, set: number): readonly Span[] => {
    if (other !== text) return compiled.dictionary.scan(other).get(set) ?? none;
    terms ??= compiled.dictionary.scan(text);
    return terms.get(set) ?? none;
  };
  const detect = (detector: Detector): readonly Span[] => {
    shown ??= legibly(text);
    const { toRaw } = shown;
    digits ??= countDigits(shown.text.raw);
    if (digits < (detector.digits ?? 0)) return none;
    const spans = detector.find(shown.text);
    return toRaw === undefined ? spans : spans.map(({ start, end }) => toRaw(start, end));
  };
  const facts: Facts = {
    mentions: (kind, other) => termsIn(other, compiled.names[kind]),
    disclaimers: other => termsIn(other, compiled.names.disclaimer),
  };
  return {
    draft,
    part,
    text,
    facts,
    terms: set => termsIn(text, set),
    leet(set) {
      leet ??= compiled.dictionary.scan(leetView(text));
      return (leet.get(set) ?? none).filter(({ start, end }) => isLeet(raw.slice(start, end)));
    },
    occurs(group) {
      if (seen === undefined) {
        seen = new Uint8Array(compiled.groups);
        compiled.literals.scan(text.folded, seen);
      }
      return seen[group] === 1;
    },
    hashed: list => remember(sighted, list, () => findHashed(compiled.hashed.get(list), text, inquiry.ask)),
    copied: list => remember(copied, list, () => findCopied(compiled.fingerprints.get(list), text)),
    detect: (detector: Detector) =>
      remember(detected, detector.id, () => inquiry.attempt(`detector ${detector.id}`, () => detect(detector))),
    hear: (signal: Signal) =>
      remember(heard, signal.id, () => inquiry.attempt(`signal ${signal.id}`, () => signal.find(text, draft, facts))),
  };
}

/** What detectors read: the text without disguise, and how offsets lead back where there was one. */
function legibly(text: Prepared): { text: Prepared; toRaw?: Prepared['toRaw'] } {
  const plain = legible(text.raw);
  return plain === undefined ? { text } : { text: prepare(plain.text), toRaw: plain.toRaw };
}

function countDigits(raw: string): number {
  let count = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) count++;
  }
  return count;
}

function remember<Value>(memo: Map<string, Value>, key: string, work: () => Value): Value {
  const known = memo.get(key);
  if (known !== undefined || memo.has(key)) return known!;
  const value = work();
  memo.set(key, value);
  return value;
}
