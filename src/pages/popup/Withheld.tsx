import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import { Strip } from '../parts/Strip.tsx';
import { withheldElsewhere } from './elsewhere.ts';

/** So many are named; the others are counted. */
const few = 3;

/** Sites that would be checked if the browser let us. On one of them that is said above already. */
export function Withheld({ status }: { readonly status: PageStatus }) {
  const others = withheldElsewhere(status);
  if (others.length === 0) return;
  const names = others.slice(0, few).map(({ name }) => name);
  const rest = others.length - names.length;
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const sites = list.format(rest > 0 ? [...names, words.t('popup.more', { count: rest })] : names);
  return <Strip icon="off">{words.t('popup.withheld', { count: others.length, sites })}</Strip>;
}
