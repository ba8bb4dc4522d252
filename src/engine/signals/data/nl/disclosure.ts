import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(ik |)(werk|werken) (zelf |)(bij|voor) {org}',
    '(medewerker|medewerkster|werknemer|ontwikkelaar|ingenieur|stagiair*) (bij|van) {org}',
    '{org}(,|) (waar ik werk|is mijn werkgever)',
    '(voor de duidelijkheid|transparantie|betaalde samenwerking|advertentie)(:|,|)',
  ],
};
