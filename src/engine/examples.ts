/** Texts that show what a detector or signal hears. Never bundled: only tests and the generator of `detectors.yaml` read them. */
export interface Examples {
  /** Texts in which it speaks, on exactly the stretches between ‹ and ›; where none is marked, anywhere. */
  readonly flags: readonly string[];
  /** Texts in which it stays silent: at least as many. */
  readonly passes: readonly string[];
}

/** The examples of one file, by id. */
export type ExamplesById = Readonly<Record<string, Examples>>;
