import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(je|on|nous) (bosse|travaille|travaillons|suis|sommes) (chez|a|pour) {org}',
    "(chez|nous chez|ici chez) {org}(,|) (on|nous|je|j')",
    '(mon|ma|mes|notre) ... (chez) {org}',
    '(premier|dernier) jour chez {org}',
    "(salarie*|employe*|stagiaire|ingenieur*|dev|alternant*) (chez|de|d') {org}",
  ],
};
