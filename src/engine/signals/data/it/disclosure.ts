import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    "(lavoro|lavoriamo|sto|faccio (il|la|l') *|sono (dipendente|impiegat*|assunt*|operai*|ingegnere|tecnic*|stagista)|dipendente|impiegat*) (io |proprio |qui |li |da anni |)(in|da|per|presso|alla|di|dell'|alla|con) {org}",
    "(ci lavoro|lavoro (li|la|qui|qua|per loro|con loro|dentro|nell'azienda|da loro)|ci lavoro (dentro|io)|mi pagano loro|mi paga {org}|{org} (mi paga|e (il mio|la mia)|mi da da mangiare)|e la mia (azienda|ditta)|il mio datore di lavoro|la mia (azienda|ditta)|gioco in casa|sono di parte|non sono (imparziale|neutrale|obiettiv*|oggettiv*)|conflitto di interess*|sono del mestiere|tiro acqua al mio)",
    '(li|lo|la|le) (costruisco|monto|vendo|faccio|progetto|produciamo|costruiamo|montiamo|facciamo|vendiamo) (io|noi|dove lavoro)',
    '(trasparenza|premessa|avviso|disclaimer|per (correttezza|trasparenza|onesta)|lo dico subito|confesso|piccola premessa)(:|,| che|) (lavoro|ci lavoro|sono|mi paga*|e la mia)',
    '(pubblicita|contenuto|post|collaborazione) (pagat*|sponsorizzat*|del mio datore|della mia azienda)',
    "(ci lavoro|lavoro (li|la|per loro|da loro|nell'azienda)|la mia azienda|il mio datore|sono di parte|non sono (imparziale|obiettiv*|neutrale)|sono dipendente|mi pagano loro|faccio parte del team|conflitto di interess*)",
    '(lavoro|lavoriamo) (in|per|da|alla|presso) {org}',
    '{org}(,|) (dove lavoro|mi paga|e la mia azienda)',
    '(dipendente|ingegnere|sviluppatore|sviluppatrice|stagista) (di|in|presso|alla) {org}',
    '(trasparenza|pubblicita|adv|collaborazione retribuita)(:|)',
    '(monto|vendo|programmo|saldo|collaudo|guido|pulisco|cucino|progetto|imballo|avvito|assemblo|riparo|spazzo) (... |)(in|da|per|alla) {org}',
    '(mangio|campo|vivo) (con|grazie a) {org}',
    '(il mio reparto|la mia squadra|il mio team|la mia linea) (in|alla|di) {org}',
    'sono (del|della|dei) * (di|in|della) {org}',
  ],
};
