import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(trabalho|trabalhamos|sou funcionari*|sou empregad*|sou engenheir*|sou tecnic*|sou estagiari*|funcionari*|estou|trampo|trampando|colaborador*) (eu |la |aqui |ha anos |)(na|no|em|para a|pra|da|pela) {org}',
    '(trabalho (la|aqui|para eles|pra eles|com eles|nela|na empresa que)|trampo la|eles me pagam|pagam-me|{org} (me paga|paga-me|paga o meu|e (a minha|meu|minha|o meu))|minha empresa|meu empregador|a minha entidade patronal|puxo a brasa|sou suspeit*|nao sou (imparcial|neutr*|isent*)|parte interessada|conflito de interesse*|sou da casa)',
    '(eu |)(faco|monto|fabrico|vendo|programo|projeto) (eles|elas|isto|isso|os bichos|o bicho)',
    '(transparencia|aviso|disclaimer|publi|publicidade|para ser transparente|declaracao de interesses|confesso)(:|,) (trabalho|sou|e|paga*|me pagam|parceria|trampo)',
    '(trabalho|trampo) (la|ali|para eles|com eles|nessa empresa|na empresa|na marca)',
    '(sou suspeit*|sou da casa|sou funcionari*|sou parte interessada|nao sou (imparcial|neutr*)|minha empresa|meu empregador|eles me pagam|faco parte da equip*|conflito de interesse*)',
    '(trabalho|trabalhamos|trabalhando|a trabalhar) (na|no|em|para a|para|pra) {org}',
    '(funcionario|funcionaria|colaborador|colaboradora|engenheiro|engenheira|empregado|empregada|estagiario|estagiaria|desenvolvedor|desenvolvedora|programador|programadora) (da|na|do|de) {org}',
    '{org}(,|) (onde trabalho|me paga|e a minha empresa|e meu empregador|paga meu salario)',
    '(transparencia|nota de transparencia|publicidade|parceria paga|publi)(:|)',
    '(monto|vendo|programo|soldo|testo|limpo|cozinho|desenho|embalo|aparafuso|conserto|dirijo|fabrico|varro) (... |)(na|no|para a|pra|da) {org}',
    'sou (da|do|de|das|dos) * (da|na|de) {org}',
    '(ganho|tiro) (a vida|o pao|meu sustento|o meu sustento) (na|da|com a) {org}',
    '(minha|a minha) equip(a|e) na {org}',
  ],
};
