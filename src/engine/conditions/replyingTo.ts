import { z } from 'zod';
import { accountsSchema } from '../schema/common.ts';
import { type Accounts, isAmong } from '../text/handles.ts';
import { type Kind, never, ofDraft } from './define.ts';

type Target = 'anyone' | 'official' | { readonly list: string } | { readonly accounts: Accounts };

export const replyingTo: Kind<Target> = {
  name: 'replyingTo',
  summary:
    'Holds where the draft answers somebody: `anyone`, an `official` account of the organisation, an account of a list, or one of these accounts.',
  cost: 0,
  schema: () =>
    z.union([z.enum(['anyone', 'official']), z.object({ list: z.string() }), z.object({ accounts: accountsSchema })], {
      error: 'Give anyone, official, {list: …} or {accounts: {x: […]}}.',
    }),
  compile(target, workshop) {
    if (target === 'anyone') return ofDraft(({ draft }) => draft.replyTo !== undefined);
    const { organisation, lists } = workshop.policy;
    const accounts =
      target === 'official' ? organisation.accounts : 'list' in target ? lists[target.list]?.accounts : target.accounts;
    if (accounts === undefined) {
      workshop.problem('This list does not exist, or has no accounts.', 'list');
      return never;
    }
    return ofDraft(({ draft }) => draft.replyTo !== undefined && isAmong(draft.replyTo, accounts, draft.site));
  },
};
