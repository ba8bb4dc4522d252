import type { Level } from '../../engine/finding.ts';
import { words } from '../../locales/words.ts';
import type { FindingView } from '../../protocol/card.ts';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { Press } from './Press.tsx';
import { contacts, fixId } from './targets.ts';

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
      {asks.map(({ mark, fix, contact }) => {
        const link = (
          <Press target={fixId(mark, fix)} className="inline" href={contact.href}>
            {words.t('hold.ask', { contact: contact.name })}
          </Press>
        );
        return (
          <li key={contact.id}>
            <Icon name="ask" />
            <div>
              <span>{level === 'block' ? link : <Say say="hold.unsure" values={{ contact: link }} />}</span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
