import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  us: ['(nous|notre|nos|on|chez nous)'],
  oneself: ["(je suis|suis-je|j'etais|je me sens|moi, ce|chui)"],
  employment: [],
  belongings: [],
  banter: [],
};
