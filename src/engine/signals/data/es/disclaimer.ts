import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(opino|hablo|escribo|opiniones|opinion|tuits|comentarios) (solo |siempre |exclusivamente |estrictamente |)(a titulo personal|personal|personales|por mi|en mi nombre|son mias|es mia|propias|propia)',
    '(es |)(mi|una) opinion (personal|y no la de|y solo mia|propia)',
    '(a titulo personal|a titulo particular|como particular)',
    '(no |)(hablo|represento|escribo) (en nombre de|a|por) (mi empresa|{org})',
    'no (la |)(de|representa*|refleja*) (la opinion de |a |)(mi empresa|{org})',
  ],
};
