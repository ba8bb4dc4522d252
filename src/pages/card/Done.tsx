import { words } from '../../locales/words.ts';
import type { CardView } from '../../protocol/card.ts';
import { Icon } from '../parts/Icon.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { Say } from '../parts/Say.tsx';
import { Head, titleId } from './Head.tsx';
import { ByHand } from './Noted.tsx';
import { Press } from './Press.tsx';
import { useFrameState } from './stage.ts';

/** What a fix did, and the way back; where the box did not take it, the mended text to be put in by hand. */
export function Done({ view }: { readonly view: Extract<CardView, { kind: 'done' }> }) {
  const { copied } = useFrameState();
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
        {copied === false && <ByHand text={view.mended ?? ''} />}
      </div>
      <div className="fixes">
        {view.ok ? (
          <Press target="undo" className="fix">
            <Icon name="undo" />
            <span>{words.t('done.undo')}</span>
            <kbd>1</kbd>
          </Press>
        ) : (
          <Press target="copy" className="fix fix--main">
            <Icon name={copied ? 'ok' : 'copy'} />
            <span>{words.t(copied ? 'done.copied' : 'done.copy')}</span>
            <kbd>1</kbd>
          </Press>
        )}
      </div>
    </section>
  );
}
