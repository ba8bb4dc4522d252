import type { CardView } from '../../protocol/card.ts';
import { Card } from './Card.tsx';
import { Done } from './Done.tsx';
import { Hold } from './Hold.tsx';
import { Noted } from './Noted.tsx';
import { Notice } from './Notice.tsx';

/** One view, drawn. */
export function View({ view }: { readonly view: CardView }) {
  switch (view.kind) {
    case 'card':
      return <Card view={view} />;
    case 'done':
      return <Done view={view} />;
    case 'noted':
      return <Noted note={view.note} />;
    case 'hold':
      return (
        <div className="hold-stage">
          <Hold view={view} />
        </div>
      );
    case 'notice':
      return <Notice view={view} />;
  }
}
