import { words } from '../../locales/words.ts';
import type { CardView } from '../../protocol/card.ts';
import { Icon } from '../parts/Icon.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { Say } from '../parts/Say.tsx';
import { Head, titleId } from './Head.tsx';
import { Press } from './Press.tsx';

/** What a fix did, and the way back. */
export function Done({ view }: { readonly view: Extract<CardView, { kind: 'done' }> }) {
  const quoted = (
    <bdi>
      <Say say="card.quote" values={{ words: view.after.trim() }} />
    </bdi>
  );
  return (
    <section className="card" role="dialog" aria-labelledby={titleId}>
      <Head sign={<LevelIcon level={view.ok ? 'ok' : 'quiet'} icon={view.ok ? 'ok' : 'off'} size={20} />}>
        {words.t(view.ok ? 'done.title' : 'done.failedTitle')}
      </Head>
      <div className="card-body">
        {view.ok && (
          <p className="quote">
            <Say say={`done.${view.edit}`} values={{ after: quoted }} />
          </p>
        )}
        <p className="why">{words.t(view.ok ? 'done.nothingElse' : 'done.failed')}</p>
      </div>
      {view.ok && (
        <div className="fixes">
          <Press target="undo" className="fix">
            <Icon name="undo" />
            <span>{words.t('done.undo')}</span>
            <kbd>1</kbd>
          </Press>
        </div>
      )}
    </section>
  );
}
