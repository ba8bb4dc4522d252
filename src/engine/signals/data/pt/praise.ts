import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(o|a|os|as) (melhor|melhores) (* |* * |)(robo*|empresa|sitio|lugar|prenda|presente|compra|maquina|do mercado|do mundo|que (ha|ja|tive|existe|comprei))',
    '(incrive*|fantastic*|maravilhos*|espetacular*|sensaciona*|excelente*|perfeit*|impecavel|impecaveis|fiavel|confiavel|imbativel|genia*|brutal|bestial|espectaculo|show de bola|show|mara|top demais|topissimo|fixe|altamente|uma maravilha|uma delicia|um espetaculo|um amor|uma beleza|cinco estrelas|nota (dez|mil)|mudou a minha vida|mudou minha vida|nao troco por nada|nao vivo sem|apaixonad*|recomendadissim*|recomendo|adoro|amei|amo|vale cada *|da (de|um) (dez|banho|baile)|deixa* (os outros|todos) (no chinelo|a leguas)|bate (todos|qualquer)|os outros (enguicam|quebram|avariam|choram|que)|tratam (bem|como)|pagam (bem|certinho))',
    '(cinco estrelas|5 estrelas|de olho fechado|de olhos fechados|uma joia|uma maravilha|espetaculo|nota dez|nota 10|sem reclamar|nunca falhou|gente boa|paga (certinho|bem)|podem confiar|confiavel|muito bom|muito boa|top|satisfeit*|apaixonad*|recomend*|bate todos|melhor (robo|servico|empresa|compra|atendimento))',
    '(incrivel|genial|fantastico|fantastica|maravilha|maravilhoso|maravilhosa|excelente|otimo|otima|perfeito|perfeita|espetacular|espectacular|imbativel|sensacional|o melhor|a melhor|os melhores|as melhores|comprem|recomendo|super recomendo|adoro|amo|do caraco|fora de serie|vale cada (centavo|centimo|euro|real))',
  ],
  urgings: [
    '(vai de|vao de|vai na|vao na|vai sem medo|sem medo|pode ir|podem ir|compr*|peg*|pede|pecam|experiment*|prov*|test*) (* |)({org}|um|uma|sem medo|ja|o|a)',
    '((mand*|envi*) (* |)(o |teu |seu |vosso |)(cv|curriculo)|(vao me agradecer|depois agradecem|depois me agradece|de nada|corre*|candidat*|nao (se |)arrepend*))',
    '(comprem|compra|compre|pega|peguem|experimentem|provem|testem) (um |uma |o |a |)({org}|ja|e seja|um|uma|esse|esta)',
    '(mandem (o |)(cv|curriculo)|candidatem-se|se candidata|vai na {org}|venham trabalhar|nao se vao arrepender|nao vai se arrepender|seja feliz)',
  ],
};
