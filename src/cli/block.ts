import { stringify } from 'yaml';

export const notations = ['yaml', 'json'] as const;
/** How a part of a policy is printed, to be pasted into one. */
export type Notation = (typeof notations)[number];

/** A part of a policy as text. Long strings stay on one line. */
export function block(part: object, notation: Notation): string {
  return notation === 'json' ? `${JSON.stringify(part, null, 2)}\n` : stringify(part, { lineWidth: 0 });
}
