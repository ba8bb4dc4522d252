import type { Draft } from '../engine/draft.ts';
import { type Finding, type Fix, levels } from '../engine/finding.ts';
import { mask } from '../engine/fixes/mask.ts';
import { say, type Text } from '../engine/schema/common.ts';
import type { CardView, FindingView, FixView, PolicyView } from '../protocol/card.ts';
import type { Checked } from './checked.ts';
import { type InForce, isOutOfDate } from './in-force.ts';

/** What the frame and the popup are shown: the policy's words and the person's, for extension pages only. */

/** The policy as cards and popup name it. */
export function policyView(inForce: InForce, now: number): PolicyView {
  const { policy, source, fetched, outOfReach } = inForce;
  return {
    organisation: policy.organisation.name,
    version: policy.version,
    expires: policy.expires,
    outOfDate: isOutOfDate(inForce, now),
    fetched: fetched === undefined ? undefined : new Date(fetched).toISOString(),
    outOfReach,
    sample: source === 'sample',
  };
}

/** The card at one finding, with all others of the draft behind it. */
export function cardView(inForce: InForce, { draft, findings }: Checked, open: number, now: number): CardView {
  return {
    kind: 'card',
    findings: views(inForce, draft, findings),
    open,
    policy: policyView(inForce, now),
    official: official(draft),
    message: draft.surface === 'message',
  };
}

/** The question before posting: only what asks or blocks, with the whole text. */
export function holdView(inForce: InForce, { draft, findings }: Checked, now: number): CardView {
  const asking = views(inForce, draft, findings).filter(({ level }) => level === 'hold' || level === 'block');
  const level = asking.some(finding => finding.level === 'block') ? 'block' : 'hold';
  return {
    kind: 'hold',
    level,
    surface: draft.surface,
    parts: draft.parts,
    findings: asking,
    askReason: inForce.policy.people.askReason.includes(level),
    official: official(draft),
    policy: policyView(inForce, now),
  };
}

/** What a person can copy to tell the policy's authors that a rule was wrong. It holds nothing of the text. */
export function noteOf({ policy }: InForce, { rule, title }: Finding): string {
  return `${policy.organisation.name}, policy version ${policy.version}: the rule ${rule} ("${title}") was wrong here.`;
}

/** The fixes that can be offered: one that names a contact which the policy does not have is left out. */
export function offered(inForce: InForce, finding: Finding): readonly Fix[] {
  return finding.fixes.filter(fix => fix.kind !== 'askReview' || contactOf(inForce, fix.contact) !== undefined);
}

/** The words that a finding is about, as typed. */
export function wordsOf(draft: Draft, { part, start, end }: Finding): string {
  return draft.parts[part]?.slice(start, end) ?? '';
}

function views(inForce: InForce, draft: Draft, findings: readonly Finding[]): FindingView[] {
  const byLevel = (a: FindingView, b: FindingView) => levels.indexOf(b.level) - levels.indexOf(a.level);
  return findings.map((finding, mark) => findingView(inForce, draft, finding, mark)).sort(byLevel);
}

function findingView(inForce: InForce, draft: Draft, finding: Finding, mark: number): FindingView {
  const { level, part, start, end } = finding;
  const rule = inForce.policy.rules.find(({ id }) => id === finding.rule);
  const inWords = (text: Text) => say(text, inForce.language, inForce.policy.language);
  return {
    mark,
    rule: finding.rule,
    level,
    title: rule ? inWords(rule.title) : finding.title,
    why: rule ? inWords(rule.why) : '',
    words: shown(finding, wordsOf(draft, finding)),
    part,
    start,
    end,
    fixes: offered(inForce, finding).flatMap(fix => fixView(inForce, draft, finding, fix) ?? []),
  };
}

function fixView(inForce: InForce, draft: Draft, finding: Finding, fix: Fix): FixView | undefined {
  switch (fix.kind) {
    case 'learnMore':
      return fix;
    case 'askReview': {
      const contact = contactOf(inForce, fix.contact);
      return contact && { kind: 'askReview', label: fix.label, contact };
    }
    default: {
      const before = draft.parts[finding.part]?.slice(fix.start, fix.end) ?? '';
      return { kind: fix.kind, label: fix.label, before: shown(finding, before), after: fix.text };
    }
  }
}

function contactOf({ policy, language }: InForce, id: string) {
  const contact = policy.contacts.find(candidate => candidate.id === id);
  const href = contact?.url ?? (contact?.email && `mailto:${contact.email}`);
  return contact && href ? { id, name: say(contact.name, language, policy.language), href } : undefined;
}

function shown(finding: Finding, words: string): string {
  return finding.sensitive ? mask(words) : words;
}

function official({ account }: Draft): string | undefined {
  return account.kind === 'official' ? account.handle : undefined;
}
