import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(increible|genial|fantastico|fantastica|maravilla|maravilloso|maravillosa|excelente|estupendo|estupenda|perfecto|perfecta|espectacular|brutal|imbatible|el mejor|la mejor|los mejores|lo mejor|compradlo|compralo|os lo recomiendo|lo recomiendo|me encanta|una pasada|vale cada)',
  ],
  urgings: [],
};
