import { words } from '../../locales/words.ts';
import type { CardView } from '../../protocol/card.ts';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { PolicyState } from '../parts/PolicyState.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Finding } from './Finding.tsx';
import { Head, titleId } from './Head.tsx';
import { Press } from './Press.tsx';
import { Several } from './Several.tsx';
import { openFinding } from './targets.ts';

/** What was found, why it matters, and the ways out. */
export function Card({ view }: { readonly view: Extract<CardView, { kind: 'card' }> }) {
  const { findings, policy, official } = view;
  const open = openFinding(findings, view.open);
  const gravest = findings[0];
  if (!open || !gravest) return;
  const single = findings.length === 1;
  return (
    <section className="card" role="dialog" aria-labelledby={titleId}>
      {official && (
        <Strip icon="official" kind="official">
          {words.t('card.official', { organisation: policy.organisation })}
        </Strip>
      )}
      <Head
        sign={<LevelIcon level={gravest.level} icon={gravest.level} size={20} />}
        spoken={words.t(`level.${gravest.level}`)}
      >
        {single ? open.title : words.t('card.several', { count: findings.length })}
      </Head>
      {single ? <Finding finding={open} /> : <Several findings={findings} open={open} />}
      <div className="card-foot">
        <Press target="not-this-time" className="link">
          {words.t(open.level === 'block' ? 'card.keepEditing' : 'card.notThisTime')}
        </Press>
        <Press target="this-is-wrong" className="link">
          {words.t('card.thisIsWrong')}
        </Press>
        <span className="rule">
          {single
            ? policy.sample
              ? words.t('card.samplePolicy')
              : words.t('card.policy', { organisation: policy.organisation })
            : words.t('card.position', { index: findings.indexOf(open) + 1, count: findings.length })}
        </span>
      </div>
      {view.message && <Strip icon="lock">{words.t('card.message', { organisation: policy.organisation })}</Strip>}
      <PolicyState policy={policy} />
    </section>
  );
}
