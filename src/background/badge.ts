import { words } from '../locales/words.ts';
import { type InForce, isActive } from './in-force.ts';
import type { Progress } from './session.ts';

/** What the toolbar shows of a tab: shape for the account, glyph for the state, count in the badge, words in the tooltip. */
export interface Badge {
  readonly icon: 'brand' | 'checked' | 'official' | 'finding' | 'hold' | 'off';
  readonly text: string;
  readonly title: string;
}

/** Which of the sites that we would check the browser lets us read. */
export type Access = 'all' | 'some' | 'none';

/** Where nothing is written: a browser that keeps everything from us makes us as good as off. */
const withheld: Readonly<Record<Access, () => Badge>> = {
  all: () => badge('brand', '', undefined),
  some: () => badge('brand', '', words.t('popup.status.withheld.some')),
  none: () => badge('off', '', words.t('popup.status.withheld.title')),
};

/** From what the composer scripts of a tab are doing. Silence means checked; whatever else is the case is said. */
export function badgeOf(progress: readonly Progress[], inForce: InForce | undefined, access: Access = 'all'): Badge {
  const drafts = progress.flatMap(({ checked }) => checked ?? []);
  const findings = drafts.reduce((sum, checked) => sum + checked.findings.length, 0);
  if (!isActive(inForce)) return badge('off', '', words.t(`popup.status.${inForce ? 'off' : 'none'}.title`));
  if (progress.some(({ holding }) => holding)) return badge('hold', '?', words.t('hold.unsent.post'));
  if (findings > 0) return badge('finding', String(findings), words.t('card.several', { count: findings }));
  if (progress.some(({ state }) => state === 'not-here')) return badge('off', '', words.t('notice.notHere.title'));
  if (progress.some(({ state }) => state === 'unchecked')) return badge('off', '', words.t('notice.unchecked.title'));
  if (progress.some(({ state }) => state === 'not-read'))
    return badge('off', '', words.t('popup.status.messages.title'));
  if (drafts.some(({ draft }) => draft.account.kind === 'official')) {
    return badge('official', '', words.t('popup.status.official.title'));
  }
  if (drafts.length === 0) return withheld[access]();
  const attached = drafts.some(({ draft }) => draft.attachments.length > 0);
  return badge('checked', '', words.t(`popup.status.${attached ? 'attached' : 'checked'}.title`));
}

function badge(icon: Badge['icon'], text: string, state: string | undefined): Badge {
  return { icon, text, title: state === undefined ? 'Beforehand' : `Beforehand: ${state}` };
}
