import { createContext } from 'react';

/** What the parts of a view share: where the highlight stands, and what pressing does. */
export interface Stage {
  /** The target that has the highlight, if any. */
  readonly focus: string | undefined;
  /** A trusted press of a target; `at` is the time stamp of the event. */
  press(id: string, at: number): void;
  /** The browser's own focus came to a target. */
  reach(id: string): void;
  /** Why it is fine, as typed so far. */
  readonly reason: string;
  write(reason: string): void;
  /** *Why?* was pressed: the notice says more. */
  readonly more: boolean;
  /** How copying went; undefined before it was asked for. */
  readonly copied: boolean | undefined;
}

export const StageContext = createContext<Stage>({
  focus: undefined,
  press: () => {},
  reach: () => {},
  reason: '',
  write: () => {},
  more: false,
  copied: undefined,
});
