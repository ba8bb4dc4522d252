import { words } from '../locales/words.ts';
import { type InForce, isActive } from './in-force.ts';
import type { Progress } from './session.ts';

/** What the toolbar shows of a tab: shape for the account, glyph for the state, count in the badge, words in the tooltip. */
export interface Badge {
  readonly icon: 'brand' | 'checked' | 'official' | 'finding' | 'hold' | 'off';
  readonly text: string;
  readonly title: string;
}

/** From what the composer scripts of a tab are doing. Silence means checked; whatever else is the case is said. */
export function badgeOf(progress: readonly Progress[], inForce: InForce | undefined): Badge {
  const drafts = progress.flatMap(({ checked }) => checked ?? []);
  const findings = drafts.reduce((sum, checked) => sum + checked.findings.length, 0);
  if (!isActive(inForce)) return badge('off', '', words.t(`popup.status.${inForce ? 'off' : 'none'}.title`));
  if (progress.some(({ holding }) => holding)) return badge('hold', '?', words.t('hold.unsent.post'));
  if (findings > 0) return badge('finding', String(findings), words.t('card.several', { count: findings }));
  if (progress.some(({ state }) => state === 'not-here')) return badge('off', '', words.t('notice.notHere.title'));
  if (progress.some(({ state }) => state === 'unchecked')) return badge('off', '', words.t('notice.unchecked.title'));
  if (drafts.some(({ draft }) => draft.account.kind === 'official')) {
    return badge('official', '', words.t('popup.status.official.title'));
  }
  if (drafts.length > 0) return badge('checked', '', words.t('popup.status.checked.title'));
  return badge('brand', '', undefined);
}

function badge(icon: Badge['icon'], text: string, state: string | undefined): Badge {
  return { icon, text, title: state === undefined ? 'Beforehand' : `Beforehand: ${state}` };
}
