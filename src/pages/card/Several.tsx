import { words } from '../../locales/words.ts';
import type { FindingView } from '../../protocol/card.ts';
import { Icon } from '../parts/Icon.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { Say } from '../parts/Say.tsx';
import { Finding } from './Finding.tsx';
import { Press } from './Press.tsx';
import { findId } from './targets.ts';

/** Several findings in one card: a list, of which one stands open. */
export function Several({ findings, open }: { readonly findings: readonly FindingView[]; readonly open: FindingView }) {
  return (
    <div className="finds">
      {findings.map(finding => (
        <div className="find" key={finding.mark}>
          <Press target={findId(finding.mark)} className="find-head" aria-expanded={finding === open}>
            <LevelIcon level={finding.level} icon={finding.level} size={16} />
            <span className="what">
              <span className="hidden">{words.t(`level.${finding.level}`)}: </span>
              {finding.title}
              {finding !== open && finding.words && (
                <small>
                  <bdi>
                    <Say say="card.quote" values={{ words: finding.words }} />
                  </bdi>
                </small>
              )}
            </span>
            <Icon name="down" size={16} />
          </Press>
          {finding === open && <Finding finding={finding} />}
        </div>
      ))}
    </div>
  );
}
