import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    "(ci lavoro|lavoro (li|la|per loro|da loro|nell'azienda)|la mia azienda|il mio datore|sono di parte|non sono (imparziale|obiettiv*|neutrale)|sono dipendente|mi pagano loro|faccio parte del team|conflitto di interess*)",
    '(lavoro|lavoriamo) (in|per|da|alla|presso) {org}',
    '{org}(,|) (dove lavoro|mi paga|e la mia azienda)',
    '(dipendente|ingegnere|sviluppatore|sviluppatrice|stagista) (di|in|presso|alla) {org}',
    '(trasparenza|pubblicita|adv|collaborazione retribuita)(:|)',
  ],
};
