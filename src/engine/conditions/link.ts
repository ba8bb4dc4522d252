import { z } from 'zod';
import { leadsTo, linksIn } from '../text/links.ts';
import { inParts, type Kind } from './define.ts';

type Target = 'any' | { readonly domains: readonly string[] } | { readonly except: readonly string[] };

const domains = z.array(z.string().min(1)).min(1);

export const link: Kind<Target> = {
  name: 'link',
  summary:
    'Holds where the text has a link: any, one to these `domains` (a path may follow, as in acme.example/newsroom), or one that leads elsewhere (`except`).',
  cost: 1,
  schema: () =>
    z.union([z.literal('any'), z.object({ domains }), z.object({ except: domains })], {
      error: 'Give "any", {domains: […]} or {except: […]}.',
    }),
  compile(target) {
    if (target === 'any') return inParts(({ text }) => linksIn(text.raw));
    const wanted = 'domains' in target;
    const named = wanted ? target.domains : target.except;
    return inParts(({ text }) =>
      linksIn(text.raw).filter(one => named.some(domain => leadsTo(one, domain)) === wanted),
    );
  },
};
