import { z } from 'zod';
import type { Span } from '../finding.ts';
import { strangeIn } from '../lists/compile.ts';
import { foldTerm } from '../text/fold.ts';
import { handlesIn } from '../text/handles.ts';
import { leetFold } from '../text/leet.ts';
import { merge } from '../text/spans.ts';
import { suggest } from '../text/suggest.ts';
import { inParts, type Kind, never } from './define.ts';

const none: readonly Span[] = [];

export const list: Kind<string> = {
  name: 'list',
  summary:
    'Holds where something of this list stands in the text: a term, a hashed name, an account that it addresses, a passage copied from a document.',
  cost: 0,
  schema: () => z.string(),
  compile(id, workshop) {
    const entries = workshop.policy.lists[id];
    if (entries === undefined) {
      const meant = suggest(id, Object.keys(workshop.policy.lists));
      workshop.problem(`There is no list "${id}". Add it under lists, or correct the name.${meant}`);
      return never;
    }
    const { accounts, leet, terms } = entries;
    const strange = strangeIn(entries);
    const readable = Object.keys(entries).filter(part => part !== 'leet').length > strange.length;
    for (const part of strange) {
      const say = readable ? workshop.unsupported : workshop.rest;
      say(`This version does not know the algorithm of what is ${part} in the list "${id}".`);
    }
    const set = workshop.terms(terms ?? []);
    const leetSet = leet && terms ? workshop.terms(terms.map(term => leetFold(foldTerm(term)))) : undefined;
    return inParts(part => {
      const { sure, open } = part.hashed(id);
      const spans = [
        part.terms(set),
        sure,
        part.copied(id),
        leetSet === undefined ? none : part.leet(leetSet),
        accounts === undefined ? none : handlesIn(part.text.raw, accounts, part.draft.site),
        workshop.doubt ? open : none,
      ].filter(found => found.length > 0);
      return spans.length === 0 ? none : merge(spans.flat());
    });
  },
};
