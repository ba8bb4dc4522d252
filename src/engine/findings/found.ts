import type { Hit } from '../conditions/define.ts';
import type { Level } from '../finding.ts';
import type { CompiledRule } from '../rule.ts';

/** A rule speaking about a stretch of a draft, before it is settled which findings a person sees. */
export interface Found {
  readonly rule: CompiledRule;
  readonly level: Level;
  readonly hit: Hit;
  /** By ear alone. */
  readonly learned?: true;
}
