import { z } from 'zod';
import { accountsSchema } from '../schema/common.ts';
import { type Accounts, isAmong } from '../text/handles.ts';
import { type Kind, never, throughout } from './define.ts';

type Target = 'anyone' | { readonly list: string } | { readonly accounts: Accounts };

export const replyingTo: Kind<Target> = {
  name: 'replyingTo',
  summary: 'Holds where the draft answers somebody: anyone, an account of a list, or one of these accounts.',
  cost: 0,
  schema: () =>
    z.union([z.literal('anyone'), z.object({ list: z.string() }), z.object({ accounts: accountsSchema })], {
      error: 'Give "anyone", {list: …} or {accounts: {x: […]}}.',
    }),
  compile(target, workshop) {
    if (target === 'anyone') return ({ draft }) => (draft.replyTo === undefined ? undefined : throughout);
    const accounts = 'list' in target ? workshop.policy.lists[target.list]?.accounts : target.accounts;
    if (accounts === undefined) {
      workshop.problem('This list does not exist, or has no accounts.', 'list');
      return never;
    }
    return ({ draft }) =>
      draft.replyTo !== undefined && isAmong(draft.replyTo, accounts, draft.site) ? throughout : undefined;
  },
};
