import { words } from '../../locales/words.ts';
import type { CardView } from '../../protocol/card.ts';
import { holdWords } from './Hold.tsx';
import { openFinding } from './targets.ts';

/**
 * What the live region says when a view comes, since the highlight is not the browser's focus.
 * @param focused whether the person is in the card by keyboard: then it is read out, otherwise only announced
 */
export function spoken(view: CardView, focused: boolean): string {
  switch (view.kind) {
    case 'card': {
      const open = openFinding(view.findings, view.open);
      if (!open) return '';
      if (!focused) return words.t('say.findings', { count: view.findings.length, title: open.title });
      const { title, words: quoted, why } = open;
      return words.t('say.open', { level: words.t(`level.${open.level}`), title, words: quoted, why });
    }
    case 'done':
      return view.ok
        ? words.t('say.done', {
            title: words.t('done.title'),
            line: words.t(`done.${view.edit}`, { after: view.after.trim() }),
          })
        : words.t('say.done', { title: words.t('done.failedTitle'), line: words.t('done.failed') });
    case 'noted':
      return words.t('say.done', { title: words.t('noted.title'), line: words.t('noted.line') });
    case 'hold': {
      const reasons = view.findings.map(({ title, why }) => `${title}. ${why}`).join(' ');
      return words.t('say.hold', { ...holdWords(view), reasons });
    }
    case 'notice':
      return '';
  }
}
