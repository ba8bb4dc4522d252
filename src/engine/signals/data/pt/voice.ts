import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(a gente sente|sentimos) (muito|imenso)',
    '(manda|mande|envie|envia|escreva|mandem) (o |a |seu |sua |o seu |a sua |nos |-nos |)(numero|endereco|morada|direct|dm|mensagem|pedido|dados|fatura|nota)',
    '(nao|nunca) (vendemos|gravamos|partilhamos|compartilhamos|guardamos|fechamos|vamos (sair|fechar|gravar|vender)|cobramos)',
    '(e falso que|e mentira que|desmentimos|rumor* ... (fals*|mentira)|a partir de (hoje|amanha|segunda)|desde hoje|aceitamos|assumimos|estamos (trabalhando|a trabalhar|investigando|a investigar)|obrigad* pela (paciencia|confianca)|pelo transtorno|pedimos desculpa*|nossa solidariedade|em nome de tod*)',
    '(em nome|da parte) (da|do|de) (toda a equipe da |toda a equipa da |)({org}|empresa|direcao|direccao|diretoria)',
    '(comunicado|declaracao|resposta|posicao|nota) (oficial |)(da|do|de) {org}',
    '{org} (pede desculpa|pede desculpas|lamenta|garante|reembolsa|reembolsara|vai reembolsar|devolvera|compromete-se|se compromete|nega|anuncia|desmente|condena|assume)',
    '(vamos|iremos) (reembolsar|devolver|substituir|compensar|trocar)',
    '(na|da|pela) {org}(,|) (lamentamos|garantimos|pedimos|queremos|comprometemo-nos|nos comprometemos|condenamos|anunciamos)',
    '(lamentamos o|pedimos desculpa*|garantimos que|devolveremos|reembolsaremos|seu dinheiro de volta)',
  ],
  tellings: ['(disse|diz|anunciou que|segundo|dizem|espero|tomara|oxala|talvez|deveria|poderia|li que|prometeram)'],
};
