import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(e|sono) (solo |soltanto |)(la |una |il |)(mia|mio|mie) (opinione|opinioni|parere|pensiero|punto di vista|impressione)',
    '(parlo|scrivo|posto) (qui |solo |)(per me|a nome mio|a titolo|da (privato|cittadin*))',
    "(la mia azienda|il mio capo|{org}) non (c'entra|ha|sa|la pensa|condivide)",
    '(opinione|opinioni|parere) (personal*|mia|mie|mio)',
    '(opinione|opinioni|parere|idee) (del tutto |strettamente |puramente |solo |)(mia|mie|personale|personali|mio)',
    '(a titolo personale|da privato cittadino|parlo (solo |)(per me|a titolo personale|a nome mio))',
    'non (parlo|scrivo) (a nome di|per conto di|per) ({org}|la mia azienda)',
    "(e |)non (quella|quelle|l'opinione|di|della) (della mia azienda|del mio datore|mia azienda|di {org}|{org})",
  ],
};
