import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(vi|ti|le|gli|lo|la|li) (mandiamo|manderemo|spediamo|spediremo|sostituiamo|sostituiremo|rimborsiamo|rimborseremo|regaliamo|regaleremo|ripariamo|accreditiamo|promettiamo|prometto|garantisco)',
    '(riceverete|riceverai|avrete|avrai|verra|verranno|sara) ... (rimborsat*|sostituit*|gratis|nuovo|nuova|accreditat*|rimborso)',
    "(parola (nostra|mia|d'onore)|garantito|senza domande|gratis|gratuitamente|entro (venerdi|lunedi|natale|domani|fine))",
  ],
};
