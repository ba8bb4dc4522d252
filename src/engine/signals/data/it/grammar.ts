import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  oneself: ['(sono|ero|mi sento|sono stat*)'],
  employment: [],
  belongings: [],
  banter: [],
};
