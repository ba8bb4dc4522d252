import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(trabalho|trabalhamos|trabalhando|a trabalhar) (na|no|em|para a|para|pra) {org}',
    '(funcionario|funcionaria|colaborador|colaboradora|engenheiro|engenheira|empregado|empregada|estagiario|estagiaria|desenvolvedor|desenvolvedora|programador|programadora) (da|na|do|de) {org}',
    '{org}(,|) (onde trabalho|me paga|e a minha empresa|e meu empregador|paga meu salario)',
    '(transparencia|nota de transparencia|publicidade|parceria paga|publi)(:|)',
  ],
};
