import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [],
  reporting: [],
  firstPerson: [],
  us: ['(wij|we|ons|onze)'],
  oneself: ['(ik ben|ben ik|ik was|ik voel me|noem me)'],
  employment: [],
  belongings: [],
  banter: [],
};
