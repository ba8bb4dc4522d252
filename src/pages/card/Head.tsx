import type { ReactNode } from 'react';
import { words } from '../../locales/words.ts';
import { Icon } from '../parts/Icon.tsx';
import { Press } from './Press.tsx';

export const titleId = 'title';

/** Sign, title, close. `spoken` is the word for the sign, for those who do not see it. */
export function Head({
  sign,
  spoken,
  children,
}: {
  readonly sign: ReactNode;
  readonly spoken?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="card-head">
      {sign}
      <h1 className="card-title" id={titleId}>
        {spoken && <span className="hidden">{spoken}: </span>}
        {children}
      </h1>
      <Close />
    </div>
  );
}

export function Close() {
  return (
    <Press target="close" className="card-x" aria-label={words.t('card.close')}>
      <Icon name="x" size={16} />
    </Press>
  );
}
