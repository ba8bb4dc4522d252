import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** One line across a card or popup: the state of the policy, the official account. */
export function Strip({
  icon,
  kind,
  children,
}: {
  readonly icon: IconName;
  readonly kind?: 'warn' | 'official';
  readonly children: ReactNode;
}) {
  return (
    <div className={kind ? `strip strip--${kind}` : 'strip'}>
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}
