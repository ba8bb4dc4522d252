import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    "(a nome|per conto) (di |della |dell'intera |di tutta )({org}|azienda|societa|direzione)",
    '(comunicato|dichiarazione|risposta|posizione) (ufficiale |)(di|della) {org}',
    '{org} (si scusa|chiede scusa|garantisce|rimborsera|rimborsa|si impegna|smentisce|annuncia|condanna|si rammarica)',
    '(vi|le|ti) (rimborseremo|garantiamo|chiediamo scusa|risarciremo)',
    '(noi di|in) {org} (ci scusiamo|garantiamo|ci impegniamo|condanniamo|annunciamo)',
  ],
  tellings: [],
};
