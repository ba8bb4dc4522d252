import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(trabalho|trampo) (la|ali|para eles|com eles|nessa empresa|na empresa|na marca)',
    '(sou suspeit*|sou da casa|sou funcionari*|sou parte interessada|nao sou (imparcial|neutr*)|minha empresa|meu empregador|eles me pagam|faco parte da equip*|conflito de interesse*)',
    '(trabalho|trabalhamos|trabalhando|a trabalhar) (na|no|em|para a|para|pra) {org}',
    '(funcionario|funcionaria|colaborador|colaboradora|engenheiro|engenheira|empregado|empregada|estagiario|estagiaria|desenvolvedor|desenvolvedora|programador|programadora) (da|na|do|de) {org}',
    '{org}(,|) (onde trabalho|me paga|e a minha empresa|e meu empregador|paga meu salario)',
    '(transparencia|nota de transparencia|publicidade|parceria paga|publi)(:|)',
  ],
};
