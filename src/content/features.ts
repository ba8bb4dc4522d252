import type { Site } from '../sites/site.ts';
import { findAll } from './surroundings.ts';

/** The kind of site that the page shows by its features, on a host that nobody named: the first that shows any. */
export function kindOf(kinds: readonly Site[]): Site | undefined {
  return kinds.find(({ features = [] }) => findAll(document, features).length > 0);
}
