/** Exit codes, the same for every command. */
export const exit = {
  /** It ran, and there is nothing to mend. */
  fine: 0,
  /** It ran, and found something. */
  found: 1,
  /** It could not run, or not for all of its input. */
  failed: 2,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];
