import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(policia federal|policia judiciaria|a pj|a pf|a receita|receita federal|autoridade tributaria|mandado|mandados|busca e apreensao|levando hd|levou (o|ate|os) (computador*|servidor*|hd*)|tribunal|juiz|juiza|processo|processos|processad*|acao (coletiva|judicial|trabalhista)|julgamento|sentenca|acordo|fizeram acordo|indemni*|indeniza*|recall|recolhimento|patente|patentes|plagio|violacao|multa|multas|coima|coimas|investiga*|inquerito|ministerio publico|concorrencia|cade|cmvm|cvm|asae|procon|advogad*|perito*|pericia|audiencia|nao ir a tribunal|ficar quiet*|pagaram a*)',
    '(processo|processos|tribunal|julgamento|juiz|juiza|sentenca|acao judicial|acao coletiva|patente|patentes|acordo extrajudicial|fizeram acordo|indemniza*|indeniza*|investigacao|buscas|mandado|concorrencia|cade|ministerio publico|receita federal|fisco|financas|multa|multas|recolhimento|recall|litigio|advogado|advogados|processad*|processou)',
  ],
  liability: [
    '(culpa|erro|falha) ... (foi|e|era|foram) (nossa|nosso|da gente|da empresa|toda nossa)',
    '(foi|e|era) (culpa|erro|falha|por culpa) (da gente|nossa|da empresa|da casa|de fabrico)',
    '(sabiamos|escondemos|escondiamos|copiamos|copiamos|violamos|violamos|falsificamos|falsificamos|desligamos|tiramos|tiramos) (o|a|os|as|aquele|aquela|desde|que|disso|de|um|uma)',
    '(sem|nao (tinha*|tem|foi|foram|passou)|faltou (um|o)) ... (certificad*|certificacao|homolog*|inmetro|marcacao ce|protecao|fusivel|trava|travao|teste|sensor)',
    '(devia|deviam) ter (saido|sido|avisado|recolhido|feito) *',
    '(vamos perder|estamos feitos|estamos ferrados|eles tem razao)',
    '(culpa|erro|falha|responsabilidade) (nossa|nosso|da gente|da empresa|da {org}|foi nosso|foi nossa)',
    '(foi|e|era) (culpa|erro|falha) (nossa|nosso|da gente|da casa)',
    '(erro foi nosso|culpa foi nossa)',
    '(nossa|nosso) (culpa|erro|falha|responsabilidade)',
    '(sabiamos|a gente sabia|todo mundo (la dentro |)sabe|a direcao sabia) ... (desde|que|disso)',
    '(copiamos|violamos|usamos) ... patente*',
    '(nunca|nao) (foram|foi|estavam|estava) (certificad*|homologad*|testad*)',
  ],
  counsel: [
    '(processo|acao|queixa|investigacao) contra nos',
    '(noss*|os|do|pelos) (advogad*|juridico|seguradora)',
    '(pagaram|pagamos|pagamos|deram) (a|ao|a|pra|para|dinheiro) ... (tribunal|calad*|quiet*|silencio|boca fechada|processar|nao falar)',
    '(fizeram|fizemos|fechamos) (um |)acordo com (o|a|os) *',
    '(a receita|a policia federal|a pf|a pj|os fiscais|os inspetores|a asae|o fisco) (baixou|esteve|entrou|veio|apareceu|levou|passou)',
    '(policia federal|policia judiciaria) (no|na|aqui|ca)',
    '(patente alheia|dessa patente|acao coletiva|nos (processaram|processou|multaram))',
    '(se um juiz|o juiz|num tribunal)',
    '(nosso|nossos|os nossos|o nosso|deles) (advogado|advogados|juridico|departamento juridico|seguradora)',
  ],
};
