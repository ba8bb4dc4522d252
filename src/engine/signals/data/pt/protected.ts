import type { Language } from '../language.ts';

/** See the English list. */
export const protectedTopics: Language['protected'] = {
  pay: [
    '{n} (euros|reais|conto*) (por mes|por hora|brutos|liquidos|a mais|a menos)',
    '(aumento de {n}|premio de produtividade|plr)',
    '(salario|salarios|ordenado|ordenados|vencimento|horas extra*|decimo terceiro|subsidio de (ferias|natal|refeicao)|salario minimo|recibo de vencimento|contracheque|holerite|mal pag*|aumento salarial|desigualdade salarial)',
    '(nos devem|sem receber|sem pagar)',
  ],
  'working-conditions': [
    '(condicoes de trabalho|horario de trabalho|jornada|turno|turnos|turno da noite|sem folga*|sem pausa*|despedimento*|despedid*|demissao|demissoes|demitid*|baixa medica|licenca (medica|parental|maternidade)|falta de pessoal|esgotamento)',
  ],
  union: [
    '(sindicato|sindicatos|sindical*|greve|greves|grevista*|comissao de trabalhadores|acordo coletivo|negociacao coletiva|convencao coletiva|piquete*|cgtp|ugt|cut)',
  ],
  safety: [
    '(inspecao do trabalho|ministerio do trabalho|acidente* de trabalho|seguranca no trabalho|saida* de emergencia|equipamento* de protecao|epi|epis|amianto)',
  ],
  whistleblowing: [
    '(denunciante*|denunciei|denunciou|denunciado|denunciamos|denunciar (a|ao)|canal de denuncia*|falsificad*|falsificaram|adulterad*|whistleblow*)',
  ],
  discrimination: ['(discrimin*|machis*|racis*|homofob*|igualdade salarial|gravida*|gravidez)'],
  'harassment-reports': [
    '(assedio|assediad*|assediou|assedia|apalp*|humilhad*|humilhou|comentarios (sexuais|machistas)|bullying)',
    '(denunci*|queixa|reclamei|reclamacao) ... (rh|recursos humanos|ouvidoria|comissao)',
  ],
  health: [
    '(burnout|de baixa|baixa medica|atestado|afastad* pelo inss|doenca (profissional|ocupacional)|medico do trabalho|saude (mental|ocupacional)|esgotad*|esgotamento|(nos|me) (adoece|deixa doente*))',
  ],
  elections: ['(eleicao|eleicoes|urna|urnas|boletim de voto|titulo de eleitor|direito a(o|) voto|votar)'],
};
