import type { ReactNode } from 'react';
import { words } from '../../locales/words.ts';
import type { FixView } from '../../protocol/card.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { Press } from './Press.tsx';
import { addressOf } from './targets.ts';

const icons: Readonly<Record<FixView['kind'], IconName>> = {
  remove: 'cut',
  mask: 'mask',
  replace: 'swap',
  append: 'add',
  prepend: 'add',
  askReview: 'ask',
  learnMore: 'book',
};

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      <del>
        <bdi>{before}</bdi>
      </del>{' '}
      <ins>
        <bdi>{after}</bdi>
      </ins>
    </>
  );
}

/** What the row says: the author's wording, otherwise ours by kind; below it what the fix will do, unless it says so. */
function wording(fix: FixView, quoted: string): { readonly label: ReactNode; readonly below?: ReactNode } {
  switch (fix.kind) {
    case 'remove':
      return {
        label: fix.label ?? words.t(/\s/.test(fix.before.trim()) ? 'fix.removeWords' : 'fix.remove'),
        below:
          fix.before.trim() === quoted.trim() ? undefined : (
            <del>
              <bdi>{fix.before}</bdi>
            </del>
          ),
      };
    case 'mask':
      return { label: fix.label ?? words.t('fix.mask'), below: <bdi>{fix.after}</bdi> };
    case 'replace':
      return fix.label ? { label: fix.label, below: <Change {...fix} /> } : { label: <Change {...fix} /> };
    case 'append':
      return {
        label: fix.label ?? <Say say="fix.append" values={{ after: <bdi>{fix.after.trim()}</bdi> }} />,
        below: words.t('fix.appendWhere'),
      };
    case 'prepend':
      return { label: fix.label ?? <Say say="fix.prepend" values={{ after: <bdi>{fix.after.trim()}</bdi> }} /> };
    case 'askReview':
      return { label: fix.label ?? words.t('fix.askReview', { contact: fix.contact.name }) };
    case 'learnMore':
      return { label: fix.label ?? words.t('fix.learnMore') };
  }
}

/** One way out, as a row with its number key. */
export function Fix({
  fix,
  target,
  number,
  main,
  quoted,
}: {
  readonly fix: FixView;
  readonly target: string;
  readonly number: number;
  readonly main: boolean;
  /** The words that stand above the rows already. */
  readonly quoted: string;
}) {
  const { label, below } = wording(fix, quoted);
  return (
    <Press target={target} className={main ? 'fix fix--main' : 'fix'} href={addressOf(fix)}>
      <Icon name={icons[fix.kind]} />
      <span>
        {label}
        {below && <small>{below}</small>}
      </span>
      {number <= 9 && <kbd>{number}</kbd>}
    </Press>
  );
}
