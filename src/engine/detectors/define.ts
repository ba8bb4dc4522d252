import type { Span } from '../finding.ts';
import type { Prepared } from '../text/prepared.ts';

export const detectorGroups = ['secrets', 'personal-data', 'financial', 'health'] as const;
/** The groups that a policy can name instead of single detectors. */
export type DetectorGroup = (typeof detectorGroups)[number];

/** Code that finds one kind of thing. One file each, named by its id. */
export interface Detector {
  /** The id people know, in kebab case: a Presidio entity or a gitleaks rule. */
  readonly id: string;
  readonly groups: readonly DetectorGroup[];
  /** What it finds, in a few words, for docs and for the rule's title. */
  readonly title: string;
  /** Where the format or checksum is laid down (a standard, a vendor's page). */
  readonly source: string;
  /**
   * Lower-case literals of which at least one stands in every match (or near it): the engine looks for all keywords of
   * all detectors in one pass and calls `find` only where one occurs. Leave out where there is none.
   */
  readonly keywords?: readonly string[];
  /** So many digits stand in every match at least: where a text has fewer, it is not searched. */
  readonly digits?: number;
  /** Knows no format of its own (a key of some kind): silent wherever a detector that does finds the same words. */
  readonly generic?: true;
  /** Runs in tests and in `detectors.yaml` only, until its figures are good. */
  readonly canary?: true;
  /** Every match, in order, not overlapping. Offsets are into `text.raw`. Linear in the text's length. */
  find(text: Prepared): readonly Span[];
}
