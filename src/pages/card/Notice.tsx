import type { ReactNode } from 'react';
import { type MessageKey, words } from '../../locales/words.ts';
import type { CardView } from '../../protocol/card.ts';
import type { NoticeId } from '../../protocol/composer.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Close } from './Head.tsx';
import { ByHand } from './Noted.tsx';
import { supportNote } from './note.ts';
import { Press } from './Press.tsx';
import { useFrameState } from './stage.ts';

interface Line {
  readonly icon: IconName;
  readonly title: MessageKey;
  readonly line: MessageKey;
  /** Said when its button is pressed: its label, then the text. */
  readonly more?: readonly [MessageKey, MessageKey];
}

const lines: Readonly<Record<NoticeId, Line>> = {
  copied: { icon: 'copy', title: 'notice.copied.title', line: 'notice.copied.line' },
  messages: {
    icon: 'lock',
    title: 'notice.messages.title',
    line: 'notice.messages.line',
    more: ['notice.messages.what', 'notice.messages.more'],
  },
  'not-here': {
    icon: 'off',
    title: 'notice.notHere.title',
    line: 'notice.notHere.line',
    more: ['notice.why', 'notice.notHere.more'],
  },
  'once-more': { icon: 'send', title: 'notice.onceMore.title', line: 'notice.onceMore.line' },
  unchecked: {
    icon: 'off',
    title: 'notice.unchecked.title',
    line: 'notice.unchecked.line',
    more: ['notice.why', 'notice.unchecked.more'],
  },
  updated: { icon: 'undo', title: 'notice.updated.title', line: 'notice.updated.line' },
  welcome: { icon: 'ok', title: 'notice.welcome.title', line: 'notice.welcome.line' },
};

/** One line below a composer, when silence would not mean checked. */
export function Notice({ view }: { readonly view: Extract<CardView, { kind: 'notice' }> }) {
  const { more: saysMore, copied } = useFrameState();
  const { icon, title, line, more } = lines[view.notice];
  const buttons: ReactNode[] = [
    more && !saysMore && (
      <Press key="more" target="more" className="link">
        {words.t(more[0])}
      </Press>
    ),
    view.notice === 'not-here' && (
      <Press key="copy" target="copy" className="link">
        {words.t(copied ? 'notice.notHere.copied' : 'notice.notHere.copy')}
      </Press>
    ),
    view.notice === 'updated' && (
      <Press key="not-now" target="not-now" className="link">
        {words.t('notice.notNow')}
      </Press>
    ),
  ].filter(Boolean);
  return (
    <section className="notice" role="status">
      <Icon name={icon} />
      <div>
        <h1>{words.t(title)}</h1>
        <p>{words.t(line, { organisation: view.organisation })}</p>
        {more && saysMore && <p>{words.t(more[1])}</p>}
        {view.notice === 'not-here' && copied === false && <ByHand text={supportNote()} />}
        {buttons.length > 0 && <div className="row">{buttons}</div>}
      </div>
      <Close />
    </section>
  );
}
