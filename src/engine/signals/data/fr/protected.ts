/** See the English list. */
export const protectedTopics = {
  pay: [
    '(salaire|salaires|smic|heures sup*|heures supplementaires|fiche de paie|bulletin de paie|augmentation de salaire|remuneration|sous-paye*|impaye*)',
    'paye* (moins|mal|en retard)',
  ],
  'working-conditions': [
    '(conditions de travail|temps de travail|horaires|equipe de nuit|pauses supprimees|licenciement*|licencie*|plan social|sous-effectif|epuisement|conges (payes|parental|maladie|maternite)|arret maladie)',
  ],
  union: [
    "(syndicat*|syndique*|syndical*|greve|greviste*|cgt|cfdt|piquet de greve|delegue* du personnel|cse|comite d'entreprise|negociation* collective*)",
  ],
  safety: [
    '(inspection du travail|inspecteur du travail|accident* du travail|issue* de secours|securite au travail|consignes de securite|chsct|equipement* de protection)',
    'amiante',
  ],
  whistleblowing: [
    "(lanceur* d'alerte|lanceuse d'alerte|lance l'alerte|signale* (a|au|aux)|denonce* (a|au|aux)|falsifie*|truque*|porte plainte)",
  ],
  discrimination: ["(discrimin*|harcelement|harcele*|sexis*|racis*|homophob*|prud'hommes|egalite salariale|enceinte)"],
  elections: [
    '(election|elections|bureau de vote|bulletin de vote|droit de vote|legislatives|municipales|presidentielle)',
    'voter',
  ],
} as const;
