import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(nao (digam|contem|partilhem|compartilhem|espalhem)|nao posso (dizer|contar|falar) mais|fica entre nos|so entre nos|eu nao disse nada|voces nao (viram|ouviram)|bico calado|boca fechada|depois apago|top secret)',
    '(ainda nao (e|foi|esta) (publico|publica|oficial|anunciad*|publicad*|divulgad*)|nao foi anunciado|por anunciar|estritamente confidencial|confidencial ate|so para uso interno|apenas para uso interno|sob embargo|nao (posso|se pode|podemos) (dizer|contar|falar)|fica entre nos|aqui entre nos|que fique entre nos|nao contem a ninguem|nao fui eu que disse|voces nao ouviram isto de mim)',
  ],
  discretion: [
    '(ainda ninguem sabe|ninguem sabe|ainda nao (sabem|anunciaram|contaram|avisaram)|so falta (o|a|que)|antes de (toda a gente|todo mundo|todos)|seis meses antes|oficialmente (nao existe|nem nasceu)|vi (no|na|o|a|com|um|uma) (calendario|ecra|tela|quadro|prototipo|slide|impressora|cronograma|laboratorio|esses|estes|calendario partilhado)|viu o (cronograma|plano)|na impressora|calendario partilhado|sei porque|deixaram abert*)',
    '(prototipo|roadmap|organograma|slide|cronograma|laboratorio) ... (diz|mostra|vi|abert*|preve)',
  ],
  plans: [
    '(sede|fabrica|escritorio|departamento|loja|linha|turno|equipa|equipe|armazem|apoio tecnico) ... (fecha|fecham|vai fechar|encerra|juntar|transfer*|terceiriz*|vend*|despede*|corta*)',
    '(vao (juntar|fechar|despedir|demitir|vender|lancar|cortar)|vamos (comprar|lancar|fechar|abrir|vender)|despede-se em|sai em) ',
    'nao comprem agora',
    '(em|la pra|para) (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (vem|sai|chega|fecha|lanca)',
    '(sai|chega|lancam|lancamos|vem) (em|no|na|para) (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verao|outono|feira)',
    '(pronto desde|esta pronto|ta pronto) *',
  ],
  places: [
    '(direcao|diretoria|conselho|sede|fabrica|oficina|laboratorio|prototipo|produto|modelo|cliente|fornecedor|lancamento|feira|imprensa|sindicato|departamento|empresa|firma|chefe|ceo|marketing|versao|app|maquina)',
  ],
};
