import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import type { BrandState } from '../parts/BrandIcon.tsx';

/** What the popup says first: sign, title, one line. */
export interface Headline {
  readonly icon: BrandState;
  readonly title: string;
  readonly line: string;
}

type Name =
  | 'checked'
  | 'ready'
  | 'official'
  | 'sample'
  | 'notHere'
  | 'notASite'
  | 'closed'
  | 'messages'
  | 'reload'
  | 'noAccess'
  | 'private'
  | 'off'
  | 'none'
  | 'silent';

const quiet: Readonly<Record<Exclude<PageStatus['state'], 'checked' | 'findings' | 'not-a-site' | 'off'>, Name>> = {
  'not-here': 'notHere',
  closed: 'closed',
  messages: 'messages',
  reload: 'reload',
  'no-access': 'noAccess',
  private: 'private',
};

function headline(icon: BrandState, name: Name): Headline {
  const key = `popup.status.${name}` as const;
  return { icon, title: words.t(`${key}.title`), line: words.t(`${key}.line`) };
}

/** The headline while or after a policy ran: what matters most about it comes first. */
function checked({ policy, account, surface }: PageStatus): Headline {
  if (policy?.sample) return headline('checked', 'sample');
  const plain = headline('checked', surface ? 'checked' : 'ready');
  // since when, and that its rules still run, is said by the strip below
  if (policy?.outOfDate) return { ...plain, title: words.t('popup.status.outOfDate.title') };
  if (account?.kind === 'official') return headline('official', 'official');
  return plain;
}

/** The worker did not answer. */
export const silent = headline('off', 'silent');

export function headlineOf(status: PageStatus): Headline {
  switch (status.state) {
    case 'checked':
      return checked(status);
    case 'findings':
      return {
        icon: 'finding',
        title: words.t('card.several', { count: status.findings }),
        line: words.t('popup.status.findings.line'),
      };
    case 'not-a-site':
      return status.grant
        ? headline('off', 'notASite')
        : { ...headline('off', 'notASite'), line: words.t('popup.status.notASite.closed') };
    case 'off':
      return headline('off', status.policy ? 'off' : 'none');
    default:
      return headline('off', quiet[status.state]);
  }
}
