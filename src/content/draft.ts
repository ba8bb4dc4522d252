import type { DraftInput } from '../engine/draft.ts';
import type { Site } from '../sites/site.ts';
import type { Box } from './box.ts';
import { contextOf } from './context.ts';
import type { Reading } from './fields/field.ts';
import { fieldFor } from './fields/index.ts';

/** A box as it reads at one moment. */
export interface Snapshot {
  readonly box: Box;
  readonly readings: readonly Reading[];
  readonly draft: DraftInput;
  /** The same for two snapshots that a check cannot tell apart. */
  readonly key: string;
}

export function snapshot(box: Box, site: Site | undefined): Snapshot {
  const readings = box.parts.map(part => fieldFor(part).read(part));
  const draft = { parts: readings.map(reading => reading.text), ...contextOf(box, site) };
  return { box, readings, draft, key: JSON.stringify(draft) };
}

/** Whether text of a snapshot still stands in its box. */
export function isWritten(of: Snapshot): boolean {
  return !isBlank(of) && of.box.parts.some(part => part.isConnected);
}

/** Whether more is written than can be read. */
export function isPartial({ box, readings }: Snapshot): boolean {
  return box.cut || readings.some(({ partial }) => partial);
}

export function isBlank({ draft }: Snapshot): boolean {
  return draft.parts.every(part => /^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(part));
}
