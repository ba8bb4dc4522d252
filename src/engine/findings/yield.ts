import { overlap } from '../text/spans.ts';
import type { Found } from './found.ts';

/** Where two detectors find the same words, the one that knows the format speaks and the generic one is silent. */
export function yieldToSpecific(found: readonly Found[]): readonly Found[] {
  const specific = found.filter(({ hit }) => hit.detector !== undefined && hit.detector.generic === undefined);
  return found.filter(
    ({ hit }) =>
      hit.detector?.generic === undefined ||
      !specific.some(other => other.hit.part === hit.part && overlap(other.hit, hit)),
  );
}
