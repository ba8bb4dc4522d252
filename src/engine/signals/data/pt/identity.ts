import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(trabalho|trabalhamos|estou|entrei|comecei) (na|no|em|para a) {org}',
    '(na|aqui na|nos na) {org}(,|) (a gente|nos|fazemos|temos|trabalhamos)',
    '(meu|minha|nosso|nossa) ... na {org}',
    '(primeiro|ultimo) dia na {org}',
  ],
};
