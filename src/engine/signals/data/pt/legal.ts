import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(processo|processos|tribunal|julgamento|juiz|juiza|sentenca|acao judicial|acao coletiva|patente|patentes|acordo extrajudicial|fizeram acordo|indemniza*|indeniza*|investigacao|buscas|mandado|concorrencia|cade|ministerio publico|receita federal|fisco|financas|multa|multas|recolhimento|recall|litigio|advogado|advogados|processad*|processou)',
  ],
  liability: [
    '(culpa|erro|falha|responsabilidade) (nossa|nosso|da gente|da empresa|da {org}|foi nosso|foi nossa)',
    '(foi|e|era) (culpa|erro|falha) (nossa|nosso|da gente|da casa)',
    '(erro foi nosso|culpa foi nossa)',
    '(nossa|nosso) (culpa|erro|falha|responsabilidade)',
    '(sabiamos|a gente sabia|todo mundo (la dentro |)sabe|a direcao sabia) ... (desde|que|disso)',
    '(copiamos|violamos|usamos) ... patente*',
    '(nunca|nao) (foram|foi|estavam|estava) (certificad*|homologad*|testad*)',
  ],
  counsel: ['(nosso|nossos|os nossos|o nosso|deles) (advogado|advogados|juridico|departamento juridico|seguradora)'],
};
