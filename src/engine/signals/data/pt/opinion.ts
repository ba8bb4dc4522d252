import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(acho que|creio que|penso que|na minha opiniao|a meu ver|para mim|pra mim|sinceramente|honestamente|francamente|pessoalmente|considero|odeio|detesto|nao entendo|nao concordo|discordo|sou (contra|a favor)|estou (farto|farta|desiludid*|decepcionad*|convencid*|cansad*))',
    '(deveria|deveriam|deveriamos|devia|deviam|devemos|tem que|tem de|temos que|temos de|precisa de) *',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(ridiculo|ridicula|absurdo|absurda|vergonha|vergonhoso|vergonhosa|desastre|desastroso|pessimo|pessima|horrivel|lamentavel|inutil|inuteis|incompetente|incompetentes|estupido|estupida|estupidez|parvoice|disparate|besteira|bobagem|um erro|fracasso|caos|caotico|carissimo|(caro|lento|tarde|cedo|complicado) demais|demasiado (caro|lento|tarde|cedo|complicado)|sem sentido|sem pe nem cabeca|ma ideia|mal (feito|pensado|gerido|planejado)|desperdicio|feio|feia|errad*|nao faz sentido|escandalo|uma piada|palhacada|decepcionante|uma porcaria)',
  ],
  merits: [],
  rhetoric: [],
  cues: [],
};
