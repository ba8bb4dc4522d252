import type { Compiled } from './compile.ts';
import type { Draft } from './draft.ts';
import { type Attentive, attend } from './ear/attentive.ts';
import { currentEar } from './ear/current.ts';
import type { Ear } from './ear/ear.ts';
import type { Finding, Fix, Level } from './finding.ts';
import { keepFew } from './findings/few.ts';
import type { Found } from './findings/found.ts';
import { levelByEar, yieldToHeard } from './findings/learned.ts';
import { sayOnce } from './findings/once.ts';
import { inOrder } from './findings/order.ts';
import { type Guarded, protect, type Silenced } from './findings/protect.ts';
import { yieldToSpecific } from './findings/yield.ts';
import { startInquiry } from './inquiry.ts';
import type { Known, Question } from './lists/question.ts';
import { readDraft } from './read.ts';
import type { Reading } from './reading.ts';
import type { CompiledRule } from './rule.ts';

/** A check with everything that came up in it. */
export interface Examination {
  /** In order of the text; offsets are UTF-16 code units of their part as typed, half open. */
  readonly findings: readonly Finding[];
  /** Slow hashes that hashed lists wait for. Until they are known, whatever hangs on them keeps silent. */
  readonly pending: readonly Question[];
  /** `detector ID` and `signal ID` of what failed on this draft. They were left out; whatever hangs on them keeps silent. */
  readonly failures: readonly string[];
  /** Rules about reputation that kept quiet, each once, and the protected topic that is spoken of. Never a word of the text. */
  readonly silenced: readonly Silenced[];
}

/**
 * Checks a draft against a compiled policy, with what is known of slow hashes. Never throws for any text. `ear`: another one
 * than this version's own, or none.
 */
export function examine(compiled: Compiled, draft: Draft, known?: Known, ear: Ear | null = currentEar()): Examination {
  if (!compiled.policy.enabled) return { findings: [], pending: [], failures: [], silenced: [] };
  const inquiry = startInquiry(known);
  const reading = readDraft(compiled, draft, inquiry);
  const rules = compiled.rules.filter(rule => rule.inScope(draft));
  const asked = rules.map(rule => ask(rule, reading));
  const silent = rules.filter((rule, i) => asked[i]!.length === 0 && rule.signals.some(id => ear?.signals.has(id)));
  const byEar = ear === null || silent.length === 0 ? [] : askByEar(silent, attend(reading, ear, inquiry), reading);
  const found = [...asked.flat(), ...byEar];
  const { found: settled, silenced } = settle(found, reading, compiled);
  const findings = settled.map(one => report(one, draft));
  return { findings, pending: inquiry.pending(), failures: inquiry.failures(), silenced };
}

function settle(found: readonly Found[], reading: Reading, { policy }: Compiled): Guarded {
  if (found.length === 0) return { found, silenced: [] };
  const guarded = protect(sayOnce(yieldToHeard(yieldToSpecific(inOrder(found)))), reading, policy.protected);
  return { ...guarded, found: keepFew(guarded.found) };
}

const none: readonly Found[] = [];

/** Everything that one rule has to say. */
function ask(rule: CompiledRule, reading: Reading): readonly Found[] {
  const hits = rule.when(reading);
  if (hits.length === 0 || (rule.unless?.(reading).length ?? 0) > 0) return none;
  const level = allowed(rule.level, reading.draft);
  return hits.map(hit => ({ rule, level, hit }));
}

/**
 * What rules say that no phrase makes speak, where the ear hears one of their signals. What silences them is asked of phrases alone: the ear
 * silences nothing.
 */
function askByEar(rules: readonly CompiledRule[], { reading: attentive, of }: Attentive, reading: Reading): Found[] {
  return rules.flatMap(rule => {
    const verdicts = rule.signals.flatMap(of);
    if (verdicts.length === 0 || (rule.unless?.(reading).length ?? 0) > 0) return [];
    const level = levelByEar(rule.level, verdicts);
    return rule.when(attentive).map(hit => ({ rule, level, hit, learned: true as const }));
  });
}

/** Only on an official account may anything block. */
function allowed(level: Level, draft: Draft): Level {
  return level === 'block' && draft.account.kind !== 'official' ? 'hold' : level;
}

/** Whether a fix puts something in the place of the very words: those that weighed most are seldom the ones to be replaced. */
const takesWords = ({ kind }: Fix): boolean => kind === 'remove' || kind === 'mask' || kind === 'replace';

function report({ rule, level, hit, learned }: Found, draft: Draft): Finding {
  const { part, start, end } = hit;
  return {
    ...{ rule: rule.id, category: rule.category, level, part, start, end, title: rule.title },
    fixes: rule.fixes
      .map(fix => fix(draft.parts[part]!, hit))
      .filter((fix): fix is Fix => fix !== undefined && !(learned && takesWords(fix))),
    sensitive: (hit.detector?.groups.length ?? 0) > 0,
    ...(learned ? { learned } : {}),
  };
}
