import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(trabalho|trabalhamos|estou|entrei|comecei|trampo|ha {n} anos|ha * anos) (na|no|em|para a|pra) {org}',
    '(os|nos|somos|equipa|equipe|familia|time) (da |do |na |)?{org}',
    '(orgulho|orgulhos*|feliz) (em|de|por) (trabalhar|fazer parte|ser) (na|da|no) {org}',
    '(na|aqui na) {org} (ha|desde|como)',
    '(trabalho|trabalhamos|estou|entrei|comecei) (na|no|em|para a) {org}',
    '(na|aqui na|nos na) {org}(,|) (a gente|nos|fazemos|temos|trabalhamos)',
    '(meu|minha|nosso|nossa) ... na {org}',
    '(primeiro|ultimo) dia na {org}',
  ],
};
