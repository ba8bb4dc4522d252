import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(si dice|dicono|voci|voce|corre voce|gira voce|ho sentito (dire|che)|mi hanno detto|pare che|a quanto pare|sembra che|presunt*|non confermat*|un uccellino|da fonte sicura|si mormora)',
  ],
};
