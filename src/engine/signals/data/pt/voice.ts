import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(em nome|da parte) (da|do|de) (toda a equipe da |toda a equipa da |)({org}|empresa|direcao|direccao|diretoria)',
    '(comunicado|declaracao|resposta|posicao|nota) (oficial |)(da|do|de) {org}',
    '{org} (pede desculpa|pede desculpas|lamenta|garante|reembolsa|reembolsara|vai reembolsar|devolvera|compromete-se|se compromete|nega|anuncia|desmente|condena|assume)',
    '(vamos|iremos) (reembolsar|devolver|substituir|compensar|trocar)',
    '(na|da|pela) {org}(,|) (lamentamos|garantimos|pedimos|queremos|comprometemo-nos|nos comprometemos|condenamos|anunciamos)',
    '(lamentamos o|pedimos desculpa*|garantimos que|devolveremos|reembolsaremos|seu dinheiro de volta)',
  ],
  tellings: [],
};
