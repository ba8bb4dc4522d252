import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  us: ['(nosotros|nosotras|nos|nuestr*)'],
  oneself: ['(soy|estoy|era yo|me siento|estuve|llamadme)'],
  employment: [],
  belongings: [],
  banter: [],
};
