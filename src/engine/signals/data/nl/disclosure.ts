import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(ik |)(werk|werken|werkzaam|in dienst|zit) (zelf |er |daar |hier |al * |)(bij|voor) {org}',
    "(ik werk (daar|er|ervoor|voor ze|voor hen|zelf daar)|ze betalen (mij|me|mijn)|{org} (betaalt (mij|me|mijn)|is mijn (werkgever|baas))|mijn werkgever|m'n werkgever|ik ben (bevooroordeeld|niet objectief|niet neutraal|partijdig|niet onpartijdig)|wc-eend|wij van wc-eend|belang bij|belangenverstrengeling|ik ben van de club|slager die zijn eigen vlees|preek voor eigen parochie)",
    '(als|ben) (medewerk*|werknem*|collega|ingenieur|monteur|ontwikkelaar|stagiair*|verkoper) (van|bij|in dienst van) {org}',
    '(ik|wij|we) (bouw|bouwen|maak|maken|ontwerp|ontwerpen|verkoop|schroef|programmeer) (hem|ze|die dingen|dat ding|deze) (zelf|*)',
    '(disclaimer|transparantie|ter info|voor de duidelijkheid|eerlijkheidshalve|fair is fair|full disclosure|even eerlijk|disclosure)(:|,) (ik |)(werk|ben|zit|word|mijn)',
    '(reclame|advertentie|betaalde samenwerking|samenwerking|gesponsord) (voor|met|door) *',
    '(ik |)(werk|werkte) (zelf |)(daar|er|hier|voor hen|bij ze)',
    '(mijn werkgever|mijn eigen bedrijf|ik ben (niet |)(onpartijdig|objectief|bevooroordeeld|neutraal)|wc-eend|ze betalen me|ik zit in het team|belangenconflict)',
    '(ik |)(werk|werken) (zelf |)(bij|voor) {org}',
    '(medewerker|medewerkster|werknemer|ontwikkelaar|ingenieur|stagiair*) (bij|van) {org}',
    '{org}(,|) (waar ik werk|is mijn werkgever)',
    '(voor de duidelijkheid|transparantie|betaalde samenwerking|advertentie)(:|,|)',
    "(verdien|verdienen) (mijn|m'n|ons) (boterham|brood|geld|centen|loon) (bij|met) {org}",
    'ik (bouw|schroef|sleutel|las|test|maak|verkoop|rij|programmeer|poets|kook|monteer|pak|veeg|soldeer) (... |)(bij|voor) {org}',
    'ik (ben|zit) (van|op|in) (de|het) * (van|bij) {org}',
    '(mijn|ons) (team|ploeg|afdeling|lijn) bij {org}',
  ],
};
