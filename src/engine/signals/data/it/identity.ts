import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(lavoro|lavoriamo|sono|sto|ho iniziato|comincio|inizio|entro) (in|da|per|presso|alla|con) {org}',
    '(da|in|qui in|noi di|noi in) {org}(,|) (noi|facciamo|lavoriamo|abbiamo|siamo|da)',
    '(il mio|la mia|il nostro|la nostra) ... (in|da|di) {org}',
    '(primo|ultimo) giorno (in|da|alla|di lavoro in) {org}',
    '(anni|mesi|settimane) (in|da|alla) {org}',
    '(fier*|orgoglios*) di (lavorare|far parte) (in|da|di|per) {org}',
    '(lavoro|lavoriamo|sono|siamo) (in|da|alla|per|presso) {org}',
    '(in|qui in|noi di|da) {org}(,|) (noi|facciamo|abbiamo|lavoriamo)',
    '(mio|mia|nostro|nostra) ... (in|alla|da) {org}',
    '(primo|ultimo) giorno (in|da|alla) {org}',
  ],
};
