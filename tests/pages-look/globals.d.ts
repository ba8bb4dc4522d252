import type { FromCard, ToCard } from '../../src/protocol/card.ts';

/** What the gallery's page has for tests. */
declare global {
  /** What the frame told the worker. */
  var told: FromCard[];
  /** Tells the frame something, as the worker would. */
  var hear: (message: ToCard) => void;
  /** Once its source was run in the page. */
  var axe: typeof import('axe-core');
}
