import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(ci dispiace|siamo (davvero |molto |profondamente |)(dispiaciuti|spiacenti|mortificati))',
    '(mandaci|mandateci|inviaci|inviateci|scrivici|scriveteci|mandami) ... (numero|serie|indirizzo|privato|dm|ordine|messaggio|dati|fattura)',
    '(non|mai) (vendiamo|registriamo|condividiamo|salviamo|chiudiamo|ce ne andiamo|abbiamo mai|lo faremo|faremo)',
    '(e falso|smentiamo|voci ... (false|infondate)|da oggi|da adesso|a partire da (oggi|domani|lunedi)|accettiamo|ritiriamo|lo ammettiamo|ce ne assumiamo|ci stiamo lavorando|stiamo (lavorando|verificando|indagando)|grazie (per|della) (la |vostra |)(pazienza|fiducia)|per il disagio|ci scusiamo|a nome di tutt*)',
    "(a nome|per conto) (di |della |dell'intera |di tutta )({org}|azienda|societa|direzione)",
    '(comunicato|dichiarazione|risposta|posizione) (ufficiale |)(di|della) {org}',
    '{org} (si scusa|chiede scusa|garantisce|rimborsera|rimborsa|si impegna|smentisce|annuncia|condanna|si rammarica)',
    '(vi|le|ti) (rimborseremo|garantiamo|chiediamo scusa|risarciremo)',
    '(noi di|in) {org} (ci scusiamo|garantiamo|ci impegniamo|condanniamo|annunciamo)',
  ],
  tellings: [
    '(ha detto|dice|ha annunciato|secondo|dicono|spero|speriamo|magari|forse|dovrebbe|potrebbe|ho letto|hanno promesso)',
  ],
};
