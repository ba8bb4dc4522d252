import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(ik |)(werk|werkte) (zelf |)(daar|er|hier|voor hen|bij ze)',
    '(mijn werkgever|mijn eigen bedrijf|ik ben (niet |)(onpartijdig|objectief|bevooroordeeld|neutraal)|wc-eend|ze betalen me|ik zit in het team|belangenconflict)',
    '(ik |)(werk|werken) (zelf |)(bij|voor) {org}',
    '(medewerker|medewerkster|werknemer|ontwikkelaar|ingenieur|stagiair*) (bij|van) {org}',
    '{org}(,|) (waar ik werk|is mijn werkgever)',
    '(voor de duidelijkheid|transparantie|betaalde samenwerking|advertentie)(:|,|)',
  ],
};
