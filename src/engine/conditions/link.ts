import { z } from 'zod';
import { leadsTo, linksIn } from '../text/links.ts';
import { type Kind, where } from './define.ts';

type Target = 'any' | { readonly domains: readonly string[] };

export const link: Kind<Target> = {
  name: 'link',
  summary:
    'Holds where the text has a link: any, or one to these domains (a path may follow, as in acme.example/newsroom).',
  cost: 1,
  schema: () =>
    z.union([z.literal('any'), z.object({ domains: z.array(z.string().min(1)).min(1) })], {
      error: 'Give "any" or {domains: […]}.',
    }),
  compile(target) {
    return ({ text }) =>
      where(linksIn(text.raw).filter(one => target === 'any' || target.domains.some(domain => leadsTo(one, domain))));
  },
};
