import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    "(il mio|la mia|il|la|lo|l') (ordine|pacco|consegna|rimborso|fattura|account|abbonamento|garanzia|caricatore|batteria|robot|dispositivo|macchina|app|numero di serie|ricambio|reso|riparazione|{org})",
    '(aspetto (da|ancora)|nessuna risposta|nessuno risponde|non (funziona|carica|parte|si accende|arriva)|guast*|rott*|messaggio di errore|addebitato due volte)',
  ],
  appeals: [
    "(come (posso|faccio|si)|dov'e|dove (posso|trovo)|quando (arriva|mi|sara)|chi (puo|devo)|perche|qualcuno (sa|puo|mi)|potete|mi (potete|puo) aiutare|aiuto|per favore)",
  ],
};
