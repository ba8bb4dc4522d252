import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(questo|queste|quello che scrivo|quanto scrivo|cio che scrivo|tutto quello che *|qui|i miei (post|tweet|commenti|pareri)|le mie (opinioni|idee|parole)) ... (e|sono|resta|restano) (solo |soltanto |esclusivamente |puramente |)(mio|mia|miei|mie|il mio|la mia|un mio|a titolo personale|personal*|farina del mio)',
    '(opinione|opinioni|parere|pareri|idee|pensieri|parole|commenti|tweet) (100% |del tutto |strettamente |puramente |esclusivamente |solo |)(mie|mia|mio|miei|personal*|a titolo personale|propri*)',
    '(parlo|scrivo|lo dico|commento|posto|intervengo) (qui |solo |soltanto |esclusivamente |)(per me|per conto mio|a nome mio|a (mio |)titolo (personale|privato)|da (privat*|privato cittadino|cittadin*|utente|mamma|papa)|come (privat*|cittadin*|persona)|da persona)',
    "(non|ne|mica) ... (a nome di|a nome della|a nome dell'|per conto di|per conto della|portavoce|voce ufficiale|posizione (ufficiale |)di|posizione (ufficiale |)della|rappresent* (la|il|l'|chi)|riflett*|rispecchi*|impegn*) *(azienda|ditta|{org}|datore|capo|societa|lavoro|*)",
    "({org}|la mia azienda|il mio capo|il mio datore di lavoro|l'azienda|la ditta) (non c'entra|c'entra niente|non (ne |)sa (nulla|niente)|non la pensa|puo pensarla|non condivide|non e d'accordo|non ha niente)",
    '(a titolo (personale|privato|individuale)|in veste privata|opinione (strettamente |puramente |)(personale|mia)|parere (strettamente |)(personale|mio)|mia (personalissima|modesta|personale|umile) (opinione|idea)|pensiero mio|penso con la mia testa|parlo per me|solo per me)',
    '(e|sono) (solo |soltanto |)(la |una |il |)(mia|mio|mie) (opinione|opinioni|parere|pensiero|punto di vista|impressione)',
    '(parlo|scrivo|posto) (qui |solo |)(per me|a nome mio|a titolo|da (privato|cittadin*))',
    "(la mia azienda|il mio capo|{org}) non (c'entra|ha|sa|la pensa|condivide)",
    '(opinione|opinioni|parere) (personal*|mia|mie|mio)',
    '(opinione|opinioni|parere|idee) (del tutto |strettamente |puramente |solo |)(mia|mie|personale|personali|mio)',
    '(a titolo personale|da privato cittadino|parlo (solo |)(per me|a titolo personale|a nome mio))',
    'non (parlo|scrivo) (a nome di|per conto di|per) ({org}|la mia azienda)',
    "(e |)non (quella|quelle|l'opinione|di|della) (della mia azienda|del mio datore|mia azienda|di {org}|{org})",
    "non (e |sono |)(la |il |l'|le |quella |)(linea|posizione|voce|opinione|opinioni|parola|pensiero|idee|parere|idea) (di |della |dell'|del |d')({org}|mia azienda|azienda|ditta|mio datore|societa|mio capo|impresa)",
    "(parla|scrive|brontola|lo dice) (qui |)(il|la|un|una|lo) *(,| e|, e) non (l'azienda|la ditta|il dipendente|la dipendente|l'impiegat*|{org})",
    "(niente|nulla) (a che (fare|vedere)|da spartire|in comune) con (la mia azienda|la mia ditta|l'azienda|la ditta|il mio lavoro|il mio datore|il mio capo|{org})",
    'nessuno (in azienda|in ditta|nella mia azienda|della mia azienda|in {org}|alla {org}|di {org}|al lavoro) ... (approvato|firmato|letto|chiesto|sa|visto)',
    '(penso|dico|scrivo) (solo |soltanto |)io(,| e|) (solo|da solo|da sola|basta|e basta|nessun altro)',
    "quello che penso io(,| e|, e) non quello che pensa (la mia azienda|l'azienda|{org}|il mio capo)",
    '(sono (un po |)di parte|non sono (imparziale|neutrale|obiettiv*|oggettiv*))',
  ],
};
