import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '((voci|voce) (di corridoio|insistenti|dicono|che)|si (dice|vocifera|mormora|sussurra|racconta) (che|in giro)|gira voce|corre voce|girano voci|ho sentito (dire|che)|mi (hanno|ha) (detto|raccontato|riferito|soffiato)|pare che|a quanto pare|sembra che|presunt*|presumibilmente|non confermat*|da confermare|un uccellino|fonti (attendibili|vicine|interne)|radio (fante|corridoio|serva)|qualcuno (puo |)conferma*|non so se (e|sia) vero)',
    '(si dice|dicono|voci|voce|corre voce|gira voce|ho sentito (dire|che)|mi hanno detto|pare che|a quanto pare|sembra che|presunt*|non confermat*|un uccellino|da fonte sicura|si mormora)',
  ],
};
