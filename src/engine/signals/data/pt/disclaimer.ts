import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(opiniao|opinioes|comentarios|tweets|posts|ideias|visao) (estritamente |puramente |so |apenas |)(minha|minhas|pessoal|pessoais|propria|proprias|meus|particular)',
    '(minha|uma|e a minha) opiniao (pessoal|propria|e nao a da)',
    '(a titulo pessoal|em nome proprio|em meu nome|como particular|por minha conta|como cidadao)',
    '(falo|escrevo|respondo) (so |apenas |)(por mim|em meu nome|a titulo pessoal)',
    'nao (falo|escrevo|estou falando|estou a falar|represento|falando) (em nome |)(da |do |de |pela |por |a |)(minha empresa|meu empregador|meu patrao|empresa|{org})',
    'nao (refle*|represent*|vincul*|e a opiniao|sao as opinioes) ... (minha empresa|meu empregador|empresa|{org})',
  ],
};
