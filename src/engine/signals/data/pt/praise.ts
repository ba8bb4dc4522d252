import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(incrivel|genial|fantastico|fantastica|maravilha|maravilhoso|maravilhosa|excelente|otimo|otima|perfeito|perfeita|espetacular|espectacular|imbativel|sensacional|o melhor|a melhor|os melhores|as melhores|comprem|recomendo|super recomendo|adoro|amo|do caraco|fora de serie|vale cada (centavo|centimo|euro|real))',
  ],
  urgings: [],
};
