import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(es|esto es|esta es|son) (solo |unicamente |)(mi|mis) (opinion*|vision|punto de vista|parecer|impresion)',
    '(hablo|escribo|opino|publico|lo digo) (aqui |solo |)(por mi|en mi nombre|a titulo|como (persona|particular|ciudadan*))',
    '(mi empresa|mi jefe|{org}) (no (tiene|sabe|piensa|opina|comparte)|nada que ver)',
    '(opinion|opiniones) (mia*|personal*|propia*|particular*)',
    '(opino|hablo|escribo|opiniones|opinion|tuits|comentarios) (solo |siempre |exclusivamente |estrictamente |)(a titulo personal|personal|personales|por mi|en mi nombre|son mias|es mia|propias|propia)',
    '(es |)(mi|una) opinion (personal|y no la de|y solo mia|propia)',
    '(a titulo personal|a titulo particular|como particular)',
    '(no |)(hablo|represento|escribo) (en nombre de|a|por) (mi empresa|{org})',
    'no (la |)(de|representa*|refleja*) (la opinion de |a |)(mi empresa|{org})',
  ],
};
