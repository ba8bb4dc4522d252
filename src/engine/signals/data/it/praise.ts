import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(fantastico|fantastica|incredibile|meraviglioso|meravigliosa|meraviglia|eccellente|perfetto|perfetta|stupendo|stupenda|geniale|spettacolare|imbattibile|il migliore|la migliore|i migliori|compratelo|lo consiglio|consigliatissimo|adoro|una bomba|ottimo|ottima)',
  ],
  urgings: [],
};
