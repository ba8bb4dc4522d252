import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(lavoro|lavoriamo|sono|siamo) (in|da|alla|per|presso) {org}',
    '(in|qui in|noi di|da) {org}(,|) (noi|facciamo|abbiamo|lavoriamo)',
    '(mio|mia|nostro|nostra) ... (in|alla|da) {org}',
    '(primo|ultimo) giorno (in|da|alla) {org}',
  ],
};
