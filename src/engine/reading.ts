import type { Detector } from './detectors/define.ts';
import type { Draft } from './draft.ts';
import type { Span } from './finding.ts';
import type { Signal } from './signals/define.ts';
import type { Prepared } from './text/prepared.ts';

/** One part of a draft while it is being checked. Whatever is asked twice is worked out once. */
export interface Reading {
  readonly draft: Draft;
  readonly part: number;
  readonly text: Prepared;
  /** Where the terms of a set stand, as stretches of the raw text. */
  terms(set: number): readonly Span[];
  /** Whether one of a group of literals occurs. */
  occurs(group: number): boolean;
  detect(detector: Detector): readonly Span[];
  hear(signal: Signal): readonly Span[];
}
