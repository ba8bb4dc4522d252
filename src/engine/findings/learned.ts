import type { Verdict } from '../ear/ear.ts';
import { type Level, milder } from '../finding.ts';
import type { Found } from './found.ts';

/**
 * How firmly a rule may speak that was heard by ear alone: it asks nobody to stop and think, however grave the rule. Where harmless posts have
 * been heard alike it only underlines.
 */
export function levelByEar(level: Level, verdicts: readonly Verdict[]): Level {
  return milder(level, verdicts.every(({ sure }) => sure) ? 'warning' : 'suggestion');
}

/** The ear keeps silent where something else speaks of the same, and speaks of it once a part. */
export function yieldToHeard(found: readonly Found[]): readonly Found[] {
  const said = new Set(found.filter(({ learned }) => !learned).map(({ rule }) => rule.category));
  const once = new Set<string>();
  return found.filter(({ learned, rule: { category }, hit }) => {
    if (!learned) return true;
    const key = `${category} ${hit.part}`;
    if (said.has(category) || once.has(key)) return false;
    once.add(key);
    return true;
  });
}
