import type { Level } from '../../engine/finding.ts';
import { words } from '../../locales/words.ts';
import type { FindingView } from '../../protocol/card.ts';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { Press } from './Press.tsx';
import { contacts, fixId } from './targets.ts';

const either = new Intl.ListFormat(words.language, { type: 'disjunction' });

/** Each rule that speaks, once, and whom to ask. */
export function Reasons({ findings, level }: { readonly findings: readonly FindingView[]; readonly level: Level }) {
  const rules = findings.filter((finding, index) => findings.findIndex(other => other.rule === finding.rule) === index);
  const asks = contacts(findings);
  return (
    <ul className="because">
      {rules.map(({ rule, title, why }) => (
        <li key={rule}>
          <Icon name="book" />
          <div>
            <strong>{/[.?!…]$/.test(title) ? title : `${title}.`}</strong> <span>{why}</span>
          </div>
        </li>
      ))}
      {asks.length > 0 && (
        <li>
          <Icon name="ask" />
          <span>
            <Say
              say={level === 'block' ? 'block.ask' : 'hold.unsure'}
              values={{ contacts: <Contacts asks={asks} /> }}
            />
          </span>
        </li>
      )}
    </ul>
  );
}

/** `Sales, Legal or Communications`, each a link. */
function Contacts({ asks }: { readonly asks: ReturnType<typeof contacts> }) {
  const parts = either.formatToParts(asks.map(({ contact }) => contact.id));
  return parts.map(({ type, value }) => {
    const ask = type === 'element' && asks.find(({ contact }) => contact.id === value);
    if (!ask) return value;
    return (
      <Press
        key={fixId(ask.mark, ask.fix)}
        target={fixId(ask.mark, ask.fix)}
        className="inline"
        href={ask.contact.href}
      >
        {ask.contact.name}
      </Press>
    );
  });
}
