import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import { BrandIcon } from '../parts/BrandIcon.tsx';
import { PolicyState } from '../parts/PolicyState.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Acts, type Doings } from './Acts.tsx';
import { factsOf } from './facts.ts';
import { Problems } from './Problems.tsx';
import { Quiet } from './Quiet.tsx';
import { headlineOf, silent } from './state.ts';
import { Withheld } from './Withheld.tsx';

interface Props extends Doings {
  /** `none`: the worker did not answer. */
  readonly status: PageStatus | 'none';
  readonly refreshing: boolean;
  /** The browser was asked for access, and it or the person said no. */
  readonly refused: boolean;
}

/** The popup: is this page checked, by whose policy, and if not, why and what can be done. */
export function Status({ status, refreshing, refused, ...doings }: Props) {
  const known = status === 'none' ? undefined : status;
  const { icon, title, line } = known ? headlineOf(known) : silent;
  const { policy, account } = known ?? {};
  return (
    <main className="popup">
      {policy && account?.kind === 'official' && (
        <Strip icon="official" kind="official">
          {words.t('popup.official', { organisation: policy.organisation })}
        </Strip>
      )}
      <div className="popup-top">
        <BrandIcon state="brand" />
        <span>Beforehand</span>
      </div>
      <div className="status" role="status">
        <BrandIcon state={icon} />
        <div>
          <h1>{title}</h1>
          <p>{line}</p>
        </div>
      </div>
      {policy && !policy.sample && <PolicyState policy={policy} />}
      {known && (
        <>
          <Quiet on={known.quietOn} />
          {known.attached && <Strip icon="note">{words.t('popup.attached')}</Strip>}
          <Withheld status={known} />
          {refused && (
            <Strip icon="off" kind="warn">
              {words.t('popup.refused')}
            </Strip>
          )}
          <Problems problems={known.problems} />
          <dl className="facts">
            {factsOf(known, Date.now()).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <Acts status={known} refreshing={refreshing} {...doings} />
        </>
      )}
    </main>
  );
}
