import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import { BrandIcon } from '../parts/BrandIcon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PolicyState } from '../parts/PolicyState.tsx';
import { Strip } from '../parts/Strip.tsx';
import { factsOf } from './facts.ts';
import { Problems } from './Problems.tsx';
import { Quiet } from './Quiet.tsx';
import { headlineOf, silent } from './state.ts';

interface Props {
  /** `none`: the worker did not answer. */
  readonly status: PageStatus | 'none';
  readonly refreshing: boolean;
  onRefresh(): void;
  onShow(): void;
}

/** The popup: is this page checked, by whose policy, and if not, why. */
export function Status({ status, ...acts }: Props) {
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
          <Acts status={known} {...acts} />
        </>
      )}
    </main>
  );
}

function Acts({ status, refreshing, onRefresh, onShow }: Props & { readonly status: PageStatus }) {
  const { findings, managed, policy, problems, supportUrl } = status;
  const worried = problems.length > 0 || policy?.outOfDate || policy?.outOfReach;
  const shows = findings > 0;
  const tells = worried && supportUrl;
  if (!shows && !managed && !tells) return;
  return (
    <div className="popup-acts">
      {shows && (
        <button type="button" className="fix" onClick={onShow}>
          <Icon name="warning" />
          <span>{words.t('popup.show', { count: findings })}</span>
          <kbd>Alt .</kbd>
        </button>
      )}
      {managed && (
        <button type="button" className="fix" onClick={onRefresh} disabled={refreshing}>
          <Icon name="swap" />
          <span>{words.t(refreshing ? 'popup.refreshing' : `popup.refresh.${worried ? 'worried' : 'calm'}`)}</span>
        </button>
      )}
      {tells && (
        <a className="fix" href={supportUrl} target="_blank" rel="noreferrer">
          <Icon name="ask" />
          <span>{words.t('popup.tellIt')}</span>
        </a>
      )}
    </div>
  );
}
