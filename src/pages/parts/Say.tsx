import { Fragment, type ReactNode } from 'react';
import { type MessageKey, type Values, words } from '../../locales/words.ts';

/** A message with elements in its places. */
export function Say({ say, values }: { readonly say: MessageKey; readonly values: Values<ReactNode> }) {
  let place = 0;
  return words.pieces(say, values).map(piece => <Fragment key={place++}>{piece}</Fragment>);
}
