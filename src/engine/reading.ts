import type { Detector } from './detectors/define.ts';
import type { Draft } from './draft.ts';
import type { Span } from './finding.ts';
import type { Sightings } from './lists/hashed.ts';
import type { Facts, Signal } from './signals/define.ts';
import type { Prepared } from './text/prepared.ts';

/** A draft while it is being checked. */
export interface Reading {
  readonly draft: Draft;
  readonly parts: readonly PartReading[];
}

/** One part of it. Whatever is asked twice is worked out once. Every span is one of the raw text. */
export interface PartReading {
  readonly draft: Draft;
  readonly part: number;
  readonly text: Prepared;
  /** What signals may know of the policy. */
  readonly facts: Facts;
  /** Where the terms of a set stand. */
  terms(set: number): readonly Span[];
  /** Where the terms of a set stand with digits and signs in the place of letters; the set is of terms folded so. */
  leet(set: number): readonly Span[];
  /** Whether one of a group of literals occurs. */
  occurs(group: number): boolean;
  /** Where the names of a hashed list stand, as far as that is known yet. */
  hashed(list: string): Sightings;
  /** Passages of the documents that a list has the fingerprints of. */
  copied(list: string): readonly Span[];
  /** What a detector finds; undefined where it failed. */
  detect(detector: Detector): readonly Span[] | undefined;
  /** Where a signal is heard; undefined where it failed. */
  hear(signal: Signal): readonly Span[] | undefined;
}
