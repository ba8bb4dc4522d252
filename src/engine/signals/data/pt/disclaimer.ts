import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(e|sao|isto e|isso e) (so |apenas |somente |)(a |)(minha|minhas) (opiniao|opinioes|visao|impressao)',
    '(falo|escrevo|posto) (aqui |so |apenas |)(por mim|em meu nome|a titulo|como (pessoa|cidad*|particular))',
    '(minha empresa|meu chefe|{org}) (nao tem|nao sabe|nao pensa|nada a ver)',
    '(opiniao|opinioes) (minha*|pessoa*|propria*)',
    '(opiniao|opinioes|comentarios|tweets|posts|ideias|visao) (estritamente |puramente |so |apenas |)(minha|minhas|pessoal|pessoais|propria|proprias|meus|particular)',
    '(minha|uma|e a minha) opiniao (pessoal|propria|e nao a da)',
    '(a titulo pessoal|em nome proprio|em meu nome|como particular|por minha conta|como cidadao)',
    '(falo|escrevo|respondo) (so |apenas |)(por mim|em meu nome|a titulo pessoal)',
    'nao (falo|escrevo|estou falando|estou a falar|represento|falando) (em nome |)(da |do |de |pela |por |a |)(minha empresa|meu empregador|meu patrao|empresa|{org})',
    'nao (refle*|represent*|vincul*|e a opiniao|sao as opinioes) ... (minha empresa|meu empregador|empresa|{org})',
  ],
};
