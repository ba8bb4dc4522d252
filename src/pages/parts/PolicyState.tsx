import { words } from '../../locales/words.ts';
import type { PolicyView } from '../../protocol/card.ts';
import { dates } from './dates.ts';
import { Strip } from './Strip.tsx';

/** One line where the policy is out of date, its server out of reach, or only a sample runs; otherwise nothing. */
export function PolicyState({ policy }: { readonly policy: PolicyView }) {
  const now = Date.now();
  if (policy.outOfDate) {
    return (
      <Strip icon="clock" kind="warn">
        {policy.expires
          ? words.t('card.outOfDate', { date: dates.day(policy.expires, now) })
          : words.t('card.outOfDateUndated')}
      </Strip>
    );
  }
  if (policy.outOfReach) {
    const { version } = policy;
    return (
      <Strip icon="off">
        {policy.fetched
          ? words.t('card.outOfReach', { version, ago: dates.ago(policy.fetched, now) })
          : words.t('card.outOfReachUnfetched', { version })}
      </Strip>
    );
  }
  return policy.sample && <Strip icon="book">{words.t('card.sample')}</Strip>;
}
