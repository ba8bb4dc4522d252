import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  us: ['(nos|noss*|a gente|da gente|pra gente|conosco|connosco)'],
  oneself: ['(sou|estou|eu era|fui|me sinto|sinto-me)'],
  employment: [],
  belongings: [],
  banter: [],
};
