import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(ti|vi|le|gli|te|ve) (lo |la |li |le |ne |)(ridiamo|rimborsiamo|restituiamo|mandiamo|spediamo|regaliamo|cambiamo|sostituiamo|ripariamo|paghiamo|garantiamo|promettiamo|scontiamo|accreditiamo|offriamo|rimborseremo|manderemo|restituiremo|sostituiremo) *',
    "(domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|entro|in settimana) (* |)(le |ti |vi |gli |)(arriva|riceve|ricevi|ricevete|hai|avete|ha) (* |)(quell* nuov*|il nuovo|la nuova|la macchina nuova|il rimborso|i soldi|un altro|un'altra|*)",
    "(a spese nostre|a nostro carico|gratis|senza spese|senza costi|fino all'ultimo (centesimo|euro)|parola d'onore|avete la mia parola|hai la nostra parola|ve lo (garantiamo|promettiamo|assicuriamo) *|lo garantiamo|il vecchio lo tenga)",
    '(rimborseremo|sostituiremo|cambieremo|ripareremo|consegneremo|abbasseremo|apriremo|spediremo) *',
    '(vi|ti|le|gli|lo|la|li) (mandiamo|manderemo|spediamo|spediremo|sostituiamo|sostituiremo|rimborsiamo|rimborseremo|regaliamo|regaleremo|ripariamo|accreditiamo|promettiamo|prometto|garantisco)',
    '(riceverete|riceverai|avrete|avrai|verra|verranno|sara) ... (rimborsat*|sostituit*|gratis|nuovo|nuova|accreditat*|rimborso)',
    "(parola (nostra|mia|d'onore)|garantito|senza domande|gratis|gratuitamente|entro (venerdi|lunedi|natale|domani|fine))",
  ],
};
