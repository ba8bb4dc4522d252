import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(cinco estrelas|5 estrelas|de olho fechado|de olhos fechados|uma joia|uma maravilha|espetaculo|nota dez|nota 10|sem reclamar|nunca falhou|gente boa|paga (certinho|bem)|podem confiar|confiavel|muito bom|muito boa|top|satisfeit*|apaixonad*|recomend*|bate todos|melhor (robo|servico|empresa|compra|atendimento))',
    '(incrivel|genial|fantastico|fantastica|maravilha|maravilhoso|maravilhosa|excelente|otimo|otima|perfeito|perfeita|espetacular|espectacular|imbativel|sensacional|o melhor|a melhor|os melhores|as melhores|comprem|recomendo|super recomendo|adoro|amo|do caraco|fora de serie|vale cada (centavo|centimo|euro|real))',
  ],
  urgings: [
    '(comprem|compra|compre|pega|peguem|experimentem|provem|testem) (um |uma |o |a |)({org}|ja|e seja|um|uma|esse|esta)',
    '(mandem (o |)(cv|curriculo)|candidatem-se|se candidata|vai na {org}|venham trabalhar|nao se vao arrepender|nao vai se arrepender|seja feliz)',
  ],
};
