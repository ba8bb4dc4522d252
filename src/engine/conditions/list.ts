import { z } from 'zod';
import { handlesIn } from '../text/handles.ts';
import { type Kind, never, where } from './define.ts';

export const list: Kind<string> = {
  name: 'list',
  summary: 'Holds where an entry of this list stands in the text: a term, or an account that it addresses.',
  cost: 0,
  schema: () => z.string(),
  compile(id, workshop) {
    const entries = workshop.policy.lists[id];
    if (entries === undefined) {
      workshop.problem(`There is no list "${id}". Add it under lists, or correct the name.`);
      return never;
    }
    const readable = entries.terms !== undefined || entries.accounts !== undefined;
    const say = readable ? workshop.unsupported : workshop.rest;
    for (const part of ['hashed', 'fingerprint'] as const) {
      if (entries[part] !== undefined) say(`This version does not look for what is ${part} in the list "${id}".`);
    }
    const set = workshop.terms(entries.terms ?? []);
    const { accounts } = entries;
    return reading => {
      const terms = reading.terms(set);
      if (accounts === undefined) return where(terms);
      return where(
        [...terms, ...handlesIn(reading.text.raw, accounts, reading.draft.site)].sort((a, b) => a.start - b.start),
      );
    };
  },
};
