import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(nao (posso|podemos|devo|devia) (explicar|dizer|contar|falar|revelar)|nao (contem|digam|partilhem|espalhem|comentem) (a ninguem|nada|pra ninguem|isto|isso)|fica (so |)entre nos|bico calado|boca de siri|morreu aqui|depois (eu |)apago|segredo (absoluto|de estado)|top secret|na surdina|as escondidas|por baixo dos panos|confidencial|uso interno|nda|sob embargo|a porta fechada|sou despedid* se|me demitem se|nao era (pra|para) (eu |)(saber|contar|ver))',
    '(ainda nao (e|foi|esta|saiu) (publico|oficial|anunciad*|divulgad*|em lado nenhum|nada))',
    '(nao (digam|contem|partilhem|compartilhem|espalhem)|nao posso (dizer|contar|falar) mais|fica entre nos|so entre nos|eu nao disse nada|voces nao (viram|ouviram)|bico calado|boca fechada|depois apago|top secret)',
    '(ainda nao (e|foi|esta) (publico|publica|oficial|anunciad*|publicad*|divulgad*)|nao foi anunciado|por anunciar|estritamente confidencial|confidencial ate|so para uso interno|apenas para uso interno|sob embargo|nao (posso|se pode|podemos) (dizer|contar|falar)|fica entre nos|aqui entre nos|que fique entre nos|nao contem a ninguem|nao fui eu que disse|voces nao ouviram isto de mim)',
  ],
  discretion: [
    '(ainda |)nao (podemos|posso|se pode) (mostrar|partilhar|publicar|revelar|compartilhar)',
    '(ainda|por enquanto|por agora) (e|esta em) segredo',
    '(ja vi|eu vi|vi hoje|vi ontem|vi (no|na|o|a)|mostraram|me mostraram|mostraram-nos|cumprimentei|so vos digo|so digo|spoiler|em primeira mao|ta tudo desenhado|esta tudo desenhado|num powerpoint|no powerpoint|numa folha|planilha|organograma|e-mail que nao|o pessoal descobre|descobre* (segunda|terca|quarta|quinta|sexta|amanha)|lencol|tapad*|coberto por|debaixo de (um|uma) (lencol|manta|lona)|so falta (o|a|escolher|que)|nome de codigo|codinome|projeto secreto|nao existe em catalogo)',
    '(ainda ninguem sabe|ninguem sabe|ainda nao (sabem|anunciaram|contaram|avisaram)|so falta (o|a|que)|antes de (toda a gente|todo mundo|todos)|seis meses antes|oficialmente (nao existe|nem nasceu)|vi (no|na|o|a|com|um|uma) (calendario|ecra|tela|quadro|prototipo|slide|impressora|cronograma|laboratorio|esses|estes|calendario partilhado)|viu o (cronograma|plano)|na impressora|calendario partilhado|sei porque|deixaram abert*)',
    '(prototipo|roadmap|organograma|slide|cronograma|laboratorio) ... (diz|mostra|vi|abert*|preve)',
  ],
  plans: [
    '(lancamento|apresentacao|encerramento|fecho|mudanca|venda) (e|sera|esta previst*) (em|no|na|para) *',
    '(vao|vamos|querem) (juntar|fechar|despedir|demitir|vender|lancar|cortar|mudar|transferir|subir|baixar|terceirizar|acabar com|extinguir|deslocalizar) *',
    '(mudaram|fecharam|cortaram|juntaram|extinguiram|venderam) (o|a|os|as) (organograma|setor|departamento|equipa|equipe|fabrica|linha|loja|turno|escritorio) *',
    '(espera|esperem|aguarda|aguenta|nao compr*) ... (ate|marco|abril|maio|junho|pra comprar|para comprar|novo|nova)',
    '(embalagem|caixa|cor|foto|desenho|prototipo|versao) d* (proximo|proxima|novo|nova) *',
    '(sai|chega|fecha|muda|lanca|vem|pra|la pra|la para|em|ate) (em |pra |para |no |na |)(janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
    '(a|o) (maquina|modelo|versao|app|robo|aparelho) (nov*|proxim*|pequen*|barat*) ... (cozinha|voa|anda|pronto|pronta|sai|custa|vem|chega|hoje|ta|esta)',
    '(o preco vai|vai ficar mais|metade vai|meu setor nem existe|secretaria vazia|vao sobrar|cabecas vao rolar|(cai|cair) feio)',
    '(sede|fabrica|escritorio|departamento|loja|linha|turno|equipa|equipe|armazem|apoio tecnico) ... (fecha|fecham|vai fechar|encerra|juntar|transfer*|terceiriz*|vend*|despede*|corta*)',
    '(vao|vamos) (juntar|fechar|vender|comprar|abrir|transferir|deslocalizar) ... (fabrica|fabricas|sede|escritorio|escritorios|loja|lojas|linha|departamento|setor|equipa|equipe|armazem|empresa|concorrente|divisao)',
    '(vao|vamos) (despedir|demitir|cortar) ... (gente|pessoas|postos|metade|empregados|funcionarios|colegas)',
    'nao comprem agora',
    '(em|la pra|para) (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (vem|sai|chega|fecha|lanca)',
    '(sai|chega|lancam|lancamos|vem) (em|no|na|para) (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verao|outono|feira)',
    '(pronto desde|esta pronto|ta pronto) *',
  ],
  places: [
    '(galpao|trampo|setor|equipe|equipa|reuniao|sala|e-mail|email|powerpoint|planilha|calendario|embalagem|maquina|loja|app|preco|turno|linha)',
    '(direcao|diretoria|conselho|sede|fabrica|oficina|laboratorio|prototipo|produto|modelo|cliente|fornecedor|lancamento|feira|imprensa|sindicato|departamento|empresa|firma|chefe|ceo|marketing|versao|app|maquina)',
  ],
};
