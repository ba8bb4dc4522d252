import type { Compiled } from './compile.ts';
import type { Hit } from './conditions/define.ts';
import type { Draft } from './draft.ts';
import type { Finding, Fix, Level } from './finding.ts';
import { keepFew } from './findings/few.ts';
import type { Found } from './findings/found.ts';
import { sayOnce } from './findings/once.ts';
import { inOrder } from './findings/order.ts';
import { protect } from './findings/protect.ts';
import { yieldToSpecific } from './findings/yield.ts';
import { readDraft } from './read.ts';
import type { Reading } from './reading.ts';
import type { CompiledRule } from './rule.ts';

/**
 * Checks a draft against a compiled policy. Findings come in order of the text; their offsets are UTF-16 code units of
 * their part as typed, half open. Depends on nothing but its arguments, never throws for any text.
 */
export function check(compiled: Compiled, draft: Draft): Finding[] {
  if (!compiled.policy.enabled) return [];
  const readings = readDraft(compiled, draft);
  const found = compiled.rules.filter(rule => rule.inScope(draft)).flatMap(rule => ask(rule, draft, readings));
  if (found.length === 0) return [];
  const settled = keepFew(protect(sayOnce(yieldToSpecific(inOrder(found))), readings, compiled.policy.protected));
  return settled.map(one => report(one, draft));
}

/** Everything that one rule has to say. What lifts it may stand in any part of the draft. */
function ask(rule: CompiledRule, draft: Draft, readings: readonly Reading[]): Found[] {
  const found = readings.flatMap(reading => {
    const match = rule.when(reading);
    if (match === undefined) return [];
    const hits = match.hits.length > 0 ? match.hits : [whole(reading.text.raw)];
    return hits.map((hit): Found => ({ rule, level: allowed(rule.level, draft), part: reading.part, hit }));
  });
  const lifted = found.length > 0 && readings.some(reading => rule.unless?.(reading) !== undefined);
  return lifted ? [] : found;
}

/** Only on an official account may anything block. */
function allowed(level: Level, draft: Draft): Level {
  return level === 'block' && draft.account.kind !== 'official' ? 'hold' : level;
}

function whole(raw: string): Hit {
  const start = raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, raw.trimEnd().length) };
}

function report({ rule, level, part, hit }: Found, draft: Draft): Finding {
  return {
    rule: rule.id,
    category: rule.category,
    level,
    part,
    start: hit.start,
    end: hit.end,
    title: rule.title,
    fixes: rule.fixes.map(fix => fix(draft.parts[part]!, hit)).filter((fix): fix is Fix => fix !== undefined),
    sensitive: (hit.detector?.groups.length ?? 0) > 0,
  };
}
