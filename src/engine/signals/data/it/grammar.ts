import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  us: ['(noi|ci|nostr*)'],
  oneself: ['(sono|ero|mi sento|sono stat*)'],
  employment: [],
  belongings: [],
  banter: [],
};
