import type { Hit } from '../conditions/define.ts';
import type { Level } from '../finding.ts';
import type { CompiledRule } from '../rule.ts';

/** A rule speaking about a stretch of one part, before it is settled which findings a person sees. */
export interface Found {
  readonly rule: CompiledRule;
  readonly level: Level;
  readonly part: number;
  readonly hit: Hit;
}
