import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    "(il mio|la mia|il|la|l'|i miei) (ordine|pacco|spedizione|rimborso|fattura|account|abbonamento|garanzia|caricabatterie|batteria|robot|macchina|app|reso|riparazione|ricambio)",
    '(ancora niente|sto aspettando|aspetto da|non (arriva|e arrivat*|risponde*|funziona|carica|si accende|parte|riesco)|si e (rott*|bloccat*|spent*)|ha smesso di|addebitato due volte|pagato due volte|codice di errore|arrivat* (rott*|danneggiat*)|nessuno risponde)',
    "(il mio|la mia|il|la|lo|l') (ordine|pacco|consegna|rimborso|fattura|account|abbonamento|garanzia|caricatore|batteria|robot|dispositivo|macchina|app|numero di serie|ricambio|reso|riparazione|{org})",
    '(aspetto (da|ancora)|nessuna risposta|nessuno risponde|non (funziona|carica|parte|si accende|arriva)|guast*|rott*|messaggio di errore|addebitato due volte)',
  ],
  appeals: [
    "(come (posso|faccio|si fa)|dove (posso|trovo|e)|quando (arriva|arrivera|sara)|chi (puo|posso|devo)|perche (non|il|la)|qualcuno (sa|puo|mi)|potete|mi (aiutate|potete|puo)|aiuto|per favore|per piacere|avete (novita|notizie)|c'e (un|qualcuno)|cosa (devo|posso))",
    "(come (posso|faccio|si)|dov'e|dove (posso|trovo)|quando (arriva|mi|sara)|chi (puo|devo)|perche|qualcuno (sa|puo|mi)|potete|mi (potete|puo) aiutare|aiuto|per favore)",
  ],
};
