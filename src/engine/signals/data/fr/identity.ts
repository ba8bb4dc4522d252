import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    "(je |on |j')(bosse|travaille|suis|taffe|commence|debute|entre|arrive) (... |)(chez|a) {org}",
    "(chez|nous chez|ici chez|nous, chez) {org}(,|) (on|nous|je|c'est)",
    '(mon|ma|mes|notre|nos) ... (chez) {org}',
    '(* ans|* mois) chez {org}',
    '(fier|fiere|fiers|content|contente) (de (bosser|travailler|faire partie)) (chez|de|pour) {org}',
    '(je|on|nous) (bosse|travaille|travaillons|suis|sommes) (chez|a|pour) {org}',
    "(chez|nous chez|ici chez) {org}(,|) (on|nous|je|j')",
    '(mon|ma|mes|notre) ... (chez) {org}',
    '(premier|dernier) jour chez {org}',
    "(salarie*|employe*|stagiaire|ingenieur*|dev|alternant*) (chez|de|d') {org}",
  ],
};
