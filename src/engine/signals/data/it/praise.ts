import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    "(ambiente d'oro|il regalo piu bello|robottino mio)",
    '(il|la|lo|i|le|un|una) (miglior*|piu (bell*|intelligente|comod*|affidabil*)) (* |* * |)(robot*|azienda|posto|regalo|macchina|acquisto|prodotto|lavoro|del mondo|sul mercato|che (abbia*|ci sia|ho|esista))',
    "(posto|ambiente|azienda|regalo) (* |)(piu bello|d'oro|bellissim*|fantastic*|splendid*|stupend*|migliore|da sogno)",
    "(bellissim*|fantastic*|stupend*|splendid*|meraviglios*|favolos*|eccezional*|straordinari*|spettacolar*|incredibil*|formidabil*|perfett*|impeccabil*|imbattibil*|insuperabil*|affidabilissim*|comodissim*|utilissim*|geniale|genial*|una bomba|una figata|figata|che figata|una meraviglia|un gioiello|uno spettacolo|un mostro|una bestia|un portento|top|il top|da paura|pazzesc*|cinque stelle|5 stelle|dieci e lode|10 e lode|promoss*|adoro|lo adoro|la adoro|lo amo|la amo|innamorat*|mi ha (cambiato la vita|salvat*|conquistat*)|non torno piu indietro|non lo cambierei|non tornerei|del mio cuore|mai (un problema|un guasto)|vale (ogni|tutti i) *|soldi spesi bene|consigliatissim*|lo consiglio|la consiglio|consiglio a tutti|straconsigli*|pagano (bene|puntual*)|straordinari pagati|ti trattano (bene|da|come)|batte tutti|non c'e paragone|gli altri (possono|si)|migliore (di|dei|del))",
    "(cinque stelle|5 stelle|una favola|un gioiello|una garanzia|una meraviglia|spettacolo|da dieci|a occhi chiusi|mai un (problema|guasto)|senza un lamento|mai tornat* indietro|non lo (mollo|cambio|rendo) piu|top|consigliato|straconsigliato|raccomando|soddisfatt*|innamorat*|bell'ambiente|pagano (bene|puntuali)|il miglior|la miglior*|i migliori|vale (ogni|tutti)|batte tutti)",
    '(fantastico|fantastica|incredibile|meraviglioso|meravigliosa|meraviglia|eccellente|perfetto|perfetta|stupendo|stupenda|geniale|spettacolare|imbattibile|il migliore|la migliore|i migliori|compratelo|lo consiglio|consigliatissimo|adoro|una bomba|ottimo|ottima)',
  ],
  urgings: [
    '(prendete|compratelo|compratevi|prendetelo|prendetevi|comprate|prova*telo|provatelo|regalatelo|regalate|ordinate|fatevi) (* |)(il |la |un |uno |una |ai |ne |)',
    '((mandate|manda|inviate|mandaci|mandateci) (* |)(il |sto |questo |i |un |)(cv|curriculum|candidatur*)|(mi ringrazierete|mi ringrazierai|poi mi ringrazi*|fidatevi|date retta a me|non ve ne pentirete|correte a|cosa aspettate|cercate lavoro|venite a lavorare|candidatevi))',
    '(compratelo|compralo|prendetelo|prendilo|prendetene|provatelo|provalo|fidatevi|date retta|candidatevi|mandate (il |)(cv|curriculum)|venite a (lavorare|provare)|non ve ne pentirete|fatevi un regalo)',
  ],
};
