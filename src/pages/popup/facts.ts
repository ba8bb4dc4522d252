import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import { createDates } from '../parts/dates.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** `X, public post`. */
function where({ site, host, surface, audience }: PageStatus): string {
  const name = site ?? host;
  if (!surface) return name;
  return words.t('popup.where', { site: name, what: words.t(`popup.${audience ?? 'unknown'}.${surface}`) });
}

/** `Official account, @acmerobotics`. */
function account({ account }: PageStatus): string | undefined {
  if (!account) return;
  const kind = words.t(`popup.account.${account.kind}`);
  const { handle } = account;
  // a path, as LinkedIn has it, is no handle to put an @ before
  const written = handle && !/[@/]/.test(handle) ? `@${handle}` : handle;
  return written ? words.t('popup.accountHandle', { kind, handle: written }) : kind;
}

/** `Pictures, private messages`: only where something else is read, since otherwise nothing is. */
function unread({ state, unread }: PageStatus): string | undefined {
  if (state !== 'checked' && state !== 'findings') return;
  const list = new Intl.ListFormat(words.language, { type: 'unit', style: 'short' });
  const names = list.format(unread.map(one => words.t(`popup.unread.${one}`)));
  return names.charAt(0).toLocaleUpperCase(words.language) + names.slice(1);
}

/**
 * What is known of this page and of the policy, in the order of the popup.
 * @param now milliseconds since the epoch
 */
export function factsOf(status: PageStatus, now: number): readonly Fact[] {
  const dates = createDates(words.language);
  const { policy } = status;
  const until = policy?.expires && dates.fullDay(policy.expires);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.t('popup.fact.site'), where(status)],
    [words.t('popup.fact.as'), account(status)],
    [
      words.t('popup.fact.policy'),
      policy &&
        (policy.sample
          ? words.t('popup.samplePolicy', { version: policy.version })
          : words.t('popup.policyVersion', { organisation: policy.organisation, version: policy.version })),
    ],
    [words.t('popup.fact.validUntil'), until && policy?.outOfDate ? words.t('popup.past', { date: until }) : until],
    [words.t('popup.fact.unread'), unread(status)],
    [words.t('popup.fact.fetched'), policy?.fetched && dates.moment(policy.fetched, now)],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
