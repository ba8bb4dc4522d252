import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    "(cinque stelle|5 stelle|una favola|un gioiello|una garanzia|una meraviglia|spettacolo|da dieci|a occhi chiusi|mai un (problema|guasto)|senza un lamento|mai tornat* indietro|non lo (mollo|cambio|rendo) piu|top|consigliato|straconsigliato|raccomando|soddisfatt*|innamorat*|bell'ambiente|pagano (bene|puntuali)|il miglior|la miglior*|i migliori|vale (ogni|tutti)|batte tutti)",
    '(fantastico|fantastica|incredibile|meraviglioso|meravigliosa|meraviglia|eccellente|perfetto|perfetta|stupendo|stupenda|geniale|spettacolare|imbattibile|il migliore|la migliore|i migliori|compratelo|lo consiglio|consigliatissimo|adoro|una bomba|ottimo|ottima)',
  ],
  urgings: [
    '(compratelo|compralo|prendetelo|prendilo|prendetene|provatelo|provalo|fidatevi|date retta|candidatevi|mandate (il |)(cv|curriculum)|venite a (lavorare|provare)|non ve ne pentirete|fatevi un regalo)',
  ],
};
