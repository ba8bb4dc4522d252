import { words } from '../../locales/words.ts';
import { Icon } from '../parts/Icon.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { Head, titleId } from './Head.tsx';
import { Press } from './Press.tsx';
import { useFrameState } from './stage.ts';

/** After *This is wrong*: what that means, a note for the rule's author, and the way back. */
export function Noted({ note }: { readonly note: string }) {
  const { copied } = useFrameState();
  return (
    <section className="card" role="dialog" aria-labelledby={titleId}>
      <Head sign={<LevelIcon level="quiet" icon="note" size={20} />}>{words.t('noted.title')}</Head>
      <div className="card-body">
        <p className="why">{words.t('noted.line')}</p>
        {copied === false && <ByHand text={note} />}
      </div>
      <div className="fixes">
        <Press target="copy" className="fix fix--main">
          <Icon name={copied ? 'ok' : 'copy'} />
          <span>{words.t(copied ? 'noted.copied' : 'noted.copy')}</span>
          <kbd>1</kbd>
        </Press>
        <Press target="take-it-back" className="fix">
          <Icon name="undo" />
          <span>{words.t('noted.takeItBack')}</span>
          <kbd>2</kbd>
        </Press>
      </div>
    </section>
  );
}

/** Where the browser lets us not copy, the note itself, to be copied by hand. */
export function ByHand({ text }: { readonly text: string }) {
  return (
    <label className="field">
      <span>{words.t('noted.byHand')}</span>
      <textarea className="input" readOnly rows={3} value={text} onFocus={event => event.target.select()} />
    </label>
  );
}
