import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    "{n} (euros|euro|balles) (par mois|de l'heure|brut|net|de plus que|de moins que|d'ecart)",
    '(augmentation de {n}|augmentes de {n}|primes|la prime)',
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
  'harassment-reports': [
    '(harcel*|attouchement*|mains aux fesses|main aux fesses|humili*|propos (sexistes|deplaces)|gestes deplaces|agression sexuelle)',
    '(signal*|plainte|alert*) ... (rh|drh|ressources humaines|referent harcelement|inspection)',
  ],
  health: [
    '(burn-out|burnout|arret maladie|en arret|medecin du travail|maladie professionnelle|sante mentale|souffrance au travail|epuisement|mal de dos ... (travail|poste)|mi-temps therapeutique|(nous|me) rend malade*)',
  ],
};
