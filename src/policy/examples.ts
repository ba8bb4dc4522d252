import { type Compiled, compile } from '../engine/compile.ts';
import { examine } from '../engine/examine.ts';
import type { Finding, Span } from '../engine/finding.ts';
import type { Hasher } from '../engine/lists/hasher.ts';
import type { Known, Question } from '../engine/lists/question.ts';
import type { Policy } from '../engine/policy.ts';
import type { Rule } from '../engine/schema/rule.ts';
import { type Marked, readMarked } from './marked.ts';
import type { Path } from './problem.ts';
import { draftFor, timeless } from './rehearsal.ts';
import { whySilent } from './silence.ts';

/** How one example of a rule went. */
export interface ExampleResult {
  readonly rule: string;
  readonly kind: 'flags' | 'passes';
  readonly path: Path;
  readonly example: string;
  /** What went wrong, as one sentence; undefined where the example holds, or waits for slow hashes. */
  readonly failure: string | undefined;
  /** Slow hashes that hashed lists would need to judge it. */
  readonly pending: readonly Question[];
}

/** Runs the examples with the names of hashed lists, for as long as that takes. */
export async function runExamplesThrough(policy: Policy, hasher: Hasher): Promise<readonly ExampleResult[]> {
  let results = runExamples(policy, hasher);
  for (let round = 1; round < 8 && results.some(({ pending }) => pending.length > 0); round++) {
    await hasher.resolve(results.flatMap(({ pending }) => pending));
    results = runExamples(policy, hasher);
  }
  return results;
}

/**
 * Runs every rule's examples under the whole policy, each in a draft that the rule's scope is meant for. They show what the rule itself says:
 * the ear, which learns anew with every version, is not asked.
 */
export function runExamples(policy: Policy, known?: Known): readonly ExampleResult[] {
  const compiled = compile(timeless(policy));
  return policy.rules.flatMap((rule, index) =>
    (['flags', 'passes'] as const).flatMap(kind =>
      rule.examples[kind].map((example, at) => ({
        rule: rule.id,
        kind,
        path: ['rules', index, 'examples', kind, at],
        example,
        ...judge(compiled, rule, kind, example, known),
      })),
    ),
  );
}

function judge(
  compiled: Compiled,
  rule: Rule,
  kind: 'flags' | 'passes',
  example: string,
  known: Known | undefined,
): Pick<ExampleResult, 'failure' | 'pending'> {
  const marked = readMarked(example);
  const draft = draftFor(rule, marked.text);
  const { findings, pending } = examine(compiled, draft, known, null);
  if (pending.length > 0) return { failure: undefined, pending };
  const silent = kind === 'flags' && !findings.some(finding => finding.rule === rule.id);
  const failure = silent
    ? `is silent, but should speak${because(findings, whySilent(compiled.policy, rule, draft, known))}`
    : failureOf(rule, kind, marked, findings);
  return { failure, pending };
}

function failureOf(
  rule: Rule,
  kind: 'flags' | 'passes',
  { text, spans }: Marked,
  findings: readonly Finding[],
): string | undefined {
  const own = findings.filter(finding => finding.rule === rule.id);
  if (kind === 'passes') return own[0] && `speaks on ${words(text, own)}, but should be silent`;
  return spans.length === 0 || same(spans, own) ? undefined : `marks ${words(text, own)}, not ${words(text, spans)}`;
}

function same(expected: readonly Span[], found: readonly Span[]): boolean {
  const key = (spans: readonly Span[]) => [...new Set(spans.map(({ start, end }) => `${start}-${end}`))].sort().join();
  return key(expected) === key(found);
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `"${text.slice(start, end)}"`).join(' and ');
}

function because(findings: readonly Finding[], reason: string | undefined): string {
  const others = [...new Set(findings.map(finding => finding.rule))];
  return `${reason === undefined ? '' : `: ${reason}`}${others.length === 0 ? '' : ` (instead: ${others.join(', ')})`}`;
}
