import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  oneself: ["(je suis|suis-je|j'etais|je me sens|moi, ce|chui)"],
  employment: [],
  belongings: [],
  banter: [],
};
