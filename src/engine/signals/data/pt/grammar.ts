import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  oneself: ['(sou|estou|eu era|fui|me sinto|sinto-me)'],
  employment: [],
  belongings: [],
  banter: [],
};
