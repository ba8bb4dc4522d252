import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  oneself: ['(ich bin|bin ich|ich war|ich fuhle mich|ich hab mich|nennt mich)'],
  employment: [],
  belongings: [],
  banter: [],
};
