import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(eu acho|e o que eu acho|digo mesmo|que fique claro|se me perguntarem|tenho vergonha|me da (pena|raiva)|sejamos (sinceros|honestos)|desculpa a sinceridade|concordo|to nem ai)',
    '(acho que|creio que|penso que|na minha opiniao|a meu ver|para mim|pra mim|sinceramente|honestamente|francamente|pessoalmente|considero|odeio|detesto|nao entendo|nao concordo|discordo|sou (contra|a favor)|estou (farto|farta|desiludid*|decepcionad*|convencid*|cansad*))',
    '(deveria|deveriam|deveriamos|devia|deviam|devemos|tem que|tem de|temos que|temos de|precisa de) *',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(fumaca|vende fumo|um assalto|um roubo|um absurdo|o fim da picada|pra ingles ver|para ingles ver|que (pena|vergonha|tristeza)|patetic*|cafona|era melhor|eram melhores|anos de atraso|nao serve para nada|ninguem (quer|pediu|entende|percebe)|pior|maior (erro|burrice)|so (marketing|fachada|teatro)|perdeu o (rumo|norte)|nao percebem nada|vive de|vivemos de|ficou parecendo|caro demais)',
    '(ridiculo|ridicula|absurdo|absurda|vergonha|vergonhoso|vergonhosa|desastre|desastroso|pessimo|pessima|horrivel|lamentavel|inutil|inuteis|incompetente|incompetentes|estupido|estupida|estupidez|parvoice|disparate|besteira|bobagem|um erro|fracasso|caos|caotico|carissimo|(caro|lento|tarde|cedo|complicado) demais|demasiado (caro|lento|tarde|cedo|complicado)|sem sentido|sem pe nem cabeca|ma ideia|mal (feito|pensado|gerido|planejado)|desperdicio|feio|feia|errad*|nao faz sentido|escandalo|uma piada|palhacada|decepcionante|uma porcaria)',
  ],
  merits: ['(finalmente alguem|melhor coisa que|otima (escolha|decisao|ideia)|boa decisao|orgulh*|manja muito)'],
  rhetoric: [],
  cues: [],
};
