import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(isto|isso|o que (escrevo|digo|posto|publico)|tudo o que *|aqui|meus (posts|tweets|comentarios)|minhas (opinioes|palavras|ideias)) ... (e|sao) (so |apenas |exclusivamente |)(meu|minha|meus|minhas|opiniao|a minha|pessoa*|a titulo pessoal|coisa minha)',
    '(opiniao|opinioes|ideias|palavras|posts|tweets|comentarios) (100% |so |apenas |estritamente |exclusivamente |)(minha*|minhas|meus|pessoa*|propria*|a titulo pessoal)',
    '(falo|escrevo|opino|posto|digo isto|tuito|comento) (aqui |so |apenas |sempre |)(por mim|em meu nome|em nome proprio|a titulo (pessoal|individual)|como (cidad*|particular|pessoa|cliente|pai|mae))',
    '(nao|nem) ... (em nome d*|pela|pelo|porta-voz d*|represent*|reflet*|posicao (oficial |)d*|opiniao d*) (a |o |)(minha |meu |)(empresa|empregador|patrao|chefe|firma|{org}|quem me paga)',
    '({org}|a minha empresa|minha empresa|o meu patrao|meu chefe|a empresa) (nao tem nada (a|que) ver|nao sabe|nao pensa|pode discordar|nao partilha|nao concorda|nada tem)',
    '(opiniao (estritamente |puramente |)(pessoal|minha|propria)|a titulo (pessoal|individual)|em nome proprio|minha (humilde |modesta |singela |)opiniao (pessoal|e nao|e so)|falo so por mim|so por mim|por minha conta)',
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
    '(falo|opino|escrevo|digo|respondo|comento) (aqui |)(so |apenas |somente |unicamente |)(por mim|em meu nome|em nome proprio)',
    '(nada (a|que) ver|sem (qualquer |nenhuma |)(relacao|ligacao)) com (a |o |)(minha empresa|meu trabalho|meu emprego|meu patrao|meu chefe|minha firma|empresa|firma|trampo|{org})',
    'ninguem (na|da|no|la na) (empresa|minha empresa|firma|trabalho|trampo|{org}) ... (aprovou|assinou|pediu|leu|sabe|viu)',
    'nao (e |sao |)(a |o |as |)(linha|posicao|voz|opiniao|palavra|visao) (da|do|de) ({org}|minha empresa|empresa|firma|meu patrao)',
    '(fala|escreve|resmunga) (aqui |)(e |)(o|a|um|uma) *(,| e|, e) nao (a empresa|a firma|o funcionario|a funcionaria|o empregado|{org})',
    'o que eu (penso|acho)(,| e|, e) nao o que (a empresa|minha empresa|a minha empresa|{org}) (pensa|acha)',
    '(sou suspeit*|nao sou (imparcial|neutr*|isent*)|sou parte interessada|puxo a brasa)',
  ],
};
