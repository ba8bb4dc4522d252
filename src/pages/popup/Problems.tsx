import { words } from '../../locales/words.ts';
import { Icon } from '../parts/Icon.tsx';

/** Settings that do not fit and policies that were refused, each a sentence for whoever can mend it. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return;
  return (
    <div className="strip strip--warn">
      <Icon name="warning" />
      <div>
        <strong>{words.t('popup.problems')}</strong>
        <ul className="problems">
          {problems.map(problem => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
