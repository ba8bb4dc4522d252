import type { Language } from '../language.ts';

/** See the English list. */
export const protectedTopics: Language['protected'] = {
  pay: [
    '(ganho|ganhamos|recebo|recebemos|pagam|me pagam|pagam-me|ganha|recebe) (* |* * |)({n}|menos|mal|atrasado|uma miseria|pouco|o minimo)',
    '(salario*|ordenado*|vencimento*|contracheque|holerite|recibo de vencimento|aumento*|reajuste|vale-refeicao|vale refeicao|subsidio*|horas extra*|hora extra|adicional (noturno|de *)|13o|fgts|rescisao|acerto|retroativo*|mesm* (funcao|cargo|trabalho))',
    '{n} (euros|reais|conto*) (por mes|por hora|brutos|liquidos|a mais|a menos)',
    '(aumento de {n}|premio de produtividade|plr)',
    '(salario|salarios|ordenado|ordenados|vencimento|horas extra*|decimo terceiro|subsidio de (ferias|natal|refeicao)|salario minimo|recibo de vencimento|contracheque|holerite|mal pag*|aumento salarial|desigualdade salarial)',
    '(nos devem|sem receber|sem pagar)',
    '(ganh*|receb*|pagam) (... |)({n}|dois|duas|tres|quatro|cinco|dez|vinte|cem|duzentos) (euros|reais) (a |)(menos|mais)',
    '(terceirizad*|temporarios|estagiari*) (ganham|recebem|ganha|recebe)',
  ],
  'working-conditions': [
    '(turno*|escala|6x1|horario*|folga*|ferias|intervalo*|pausa*|banco de horas|teletrabalho|home office|contrato (a prazo|precario|temporario)|precari*|despediment*|demiss*|demitid*|despedid*|layoff|lay-off|falta de pessoal|sobrecarga|sem (intervalo|pausa|ar condicionado|aquecimento|folga|agua)|{n} horas|doze horas|quatorze horas|catorze horas|condicoes)',
    '(condicoes de trabalho|horario de trabalho|jornada|turno|turnos|turno da noite|sem folga*|sem pausa*|despedimento*|despedid*|demissao|demissoes|demitid*|baixa medica|licenca (medica|parental|maternidade)|falta de pessoal|esgotamento)',
  ],
  union: [
    '(sindicat*|sindical*|sindicalizad*|greve*|greve geral|paralisacao|piquete*|plenario de trabalhadores|assembleia|delegad* sindical|acordo coletivo|dissidio|convencao coletiva|cipa|cgtp|ugt|stal|filiad* ao)',
    '(sindicato|sindicatos|sindical*|greve|greves|grevista*|comissao de trabalhadores|acordo coletivo|negociacao coletiva|convencao coletiva|piquete*|cgtp|ugt|cut)',
  ],
  safety: [
    '(acidente* (de trabalho|na linha|na fabrica)|seguranca no trabalho|epi*|sem (luvas|capacete|protecao|arnes)|saida* de emergencia (trancad*|bloquead*)|extintor*|amianto|fumo toxico|gases|act|cipa|(cortou|queimou|perdeu|esmagou) (o|a|um|uns) (dedo|mao|braco)|inspecao do trabalho|nr-12|interdit*)',
    '(inspecao do trabalho|ministerio do trabalho|acidente* de trabalho|seguranca no trabalho|saida* de emergencia|equipamento* de protecao|epi|epis|amianto)',
    '(dois|duas|tres|quatro|varios|{n}) (feridos|feridas|acidentes|acidentados|desmaios|desmaiaram|queimados)',
    '(desmaiou|desmaiaram|desmaiei|passou mal|passaram mal) (... |)(linha|galpao|fabrica|calor|turno|trabalho)',
  ],
  whistleblowing: [
    '(denunci*|denunci*|canal de denuncia*|ouvidoria|relatorio* fals*|fals* (relatorio*|certificado*)|retaliacao|represalia*|avisei (a|o|tres|duas)|reportei|encobri*|descargas ilegais)',
    '(denunciante*|denunciei|denunciou|denunciado|denunciamos|denunciar (a|ao)|canal de denuncia*|falsificad*|falsificaram|adulterad*|whistleblow*)',
    '(entreguei|mandei|levei|mostrei|contei|enviei|passei|avisei|fui) (... |)(ao|a|na|no|a) (ministerio publico|alfandega|receita|policia|procurador*|promotor*|inspecao|act|imprensa|jornalista*|fiscal*|justica|autoridade*)',
  ],
  discrimination: [
    '(discrimin*|racis*|machis*|sexis*|homofob*|transfob*|xenofob*|preconceito|assedio|por ser (mulher|negr*|gay|brasileir*|cigan*|mae|velh*|trans|deficiente)|gravida|gravidez|licenca maternidade|igualdade|pcd|acessibilidade|pelo meu (sotaque|cabelo))',
    '(discrimin*|machis*|racis*|homofob*|igualdade salarial|gravida*|gravidez)',
  ],
  'harassment-reports': [
    '(me|nos|a colega|ela) (asssedi*|assedi*|tocou|apalp*|humilh*|xing*|ameac*|grit*|persegu*)',
    '(assedi*|apalp*|mobbing|bullying|humilhad*|passou a mao|comentarios (sobre (o meu|meu)|sexuais|machistas)|cantada*)',
    '(assedio|assediad*|assediou|assedia|apalp*|humilhad*|humilhou|comentarios (sexuais|machistas)|bullying)',
    '(denunci*|queixa|reclamei|reclamacao) ... (rh|recursos humanos|ouvidoria|comissao)',
  ],
  health: [
    '(burnout|esgotament*|ansiedade|depressao|crise de panico|ler|dort|tendinite|hernia|coluna|saude mental|atestado|baixa medica|inss|afastad*|stress|estresse) *',
    '(burnout|de baixa|baixa medica|atestado|afastad* pelo inss|doenca (profissional|ocupacional)|medico do trabalho|saude (mental|ocupacional)|esgotad*|esgotamento|(nos|me) (adoece|deixa doente*))',
    '(ataque*|crise*) (de (panico|ansiedade|choro))',
  ],
  elections: [
    '(eleic*|votar|voto|votei|votem|urna*|candidat*|referendo|titulo de eleitor|mesa de voto|campanha eleitoral|direito ao voto)',
    '(eleicao|eleicoes|urna|urnas|boletim de voto|titulo de eleitor|direito a(o|) voto|votar)',
  ],
};
