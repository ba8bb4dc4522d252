import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '(je |on |nous |)(gagne|gagnons|touche|touchons|paie|paient|paye*) (... |)({n}|moins|une misere|au lance-pierre|le smic|en retard|pareil)',
    '(salaire*|paie|paye|fiche de paie|bulletin de paie|heures sup*|prime*|treizieme mois|augmentation*|smic|nao|grille salariale|interessement|participation|egalite salariale|sous-paye*|ticket* resto|retard de salaire|remuneration)',
    "{n} (euros|euro|balles) (par mois|de l'heure|brut|net|de plus que|de moins que|d'ecart)",
    '(augmentation de {n}|augmentes de {n}|primes|la prime)',
    '(salaire|salaires|smic|heures sup*|heures supplementaires|fiche de paie|bulletin de paie|augmentation de salaire|remuneration|sous-paye*|impaye*)',
    'paye* (moins|mal|en retard)',
    '(gagne*|touche*|paie*|paye*|recoi*) (... |)({n}|deux|trois|quatre|cinq|dix|vingt|cent|deux cents) (euros|balles) de (moins|plus)',
    '(meme|memes) (poste|boulot|travail|ligne|horaires|taf)(,|) (mais |pour |)(moins|pas le meme|pas la meme)',
  ],
  'working-conditions': [
    '(horaires|planning*|pause*|repos|conges|rtt|cdd|interim*|precari*|licenciement*|licencie*|plan social|pse|arret maladie|conge (maternite|parental|maladie)|teletravail|sous-effectif|surcharge|cadences|conditions de travail|{n} heures|douze heures|sans (pause|clim|chauffage|contrat)|3x8|2x8|travail de nuit|equipes de nuit)',
    '(conditions de travail|temps de travail|horaires|equipe de nuit|pauses supprimees|licenciement*|licencie*|plan social|sous-effectif|epuisement|conges (payes|parental|maladie|maternite)|arret maladie)',
    '(canicule|40 degres|chaleur) ... (atelier|hangar|ligne|poste|entrepot|usine)',
    "(objectif*|rendement|cadence*|quota*) (intenable*|impossible*|a l'heure|affiche*)",
  ],
  union: [
    "(syndicat*|syndical*|syndique*|greve*|greviste*|debrayage*|piquet*|cgt|cfdt|fo|sud|cfe-cgc|cftc|fgtb|csc|csn|cse|delegue* (syndica*|du personnel)|convention collective|negociation*|accord d'entreprise|elections professionnelles)",
    "(syndicat*|syndique*|syndical*|greve|greviste*|cgt|cfdt|piquet de greve|delegue* du personnel|cse|comite d'entreprise|negociation* collective*)",
  ],
  safety: [
    "(accident* (du|de) travail|securite au travail|inspection du travail|droit de retrait|cssct|chsct|amiante|epi|sans (gants|casque|harnais|protection)|issue* de secours (bloquee*|condamnee*|fermee*)|extincteur*|fumees|produits (toxiques|chimiques)|arret d'urgence (hs|debranche)|danger grave|s'est (coupe|brule|blesse)|doigt (coupe|arrache))",
    '(inspection du travail|inspecteur du travail|accident* du travail|issue* de secours|securite au travail|consignes de securite|chsct|equipement* de protection)',
    'amiante',
    '(un|une|deux|trois|quatre|{n}|plusieurs) (blesse*|accidente*|accidents|brule*|intoxique*|malaises) (en|ce|cette|sur|dans|depuis|le|la|chez|a)',
    "(malaise*|evanoui*|tombe* dans les pommes) (a cause|sur (la|ma|notre)|a l'atelier|au poste|au travail|en plein*)",
  ],
  whistleblowing: [
    "(lanceu* d'alerte|lanceuse d'alerte|alerte interne|signalement*|signale a|j'ai (signale|alerte|denonce)|on a (signale|alerte|denonce)|represailles|faux (rapports|certificats|releves)|rapports (falsifies|bidonnes)|rejets illegaux|defenseur des droits)",
    "(lanceur* d'alerte|lanceuse d'alerte|lance l'alerte|signale* (a|au|aux)|denonce* (a|au|aux)|falsifie*|truque*|porte plainte)",
    "(transmis|signale|montre|envoye|ecrit|remis|donne|raconte|alerte|saisi|prevenu) (... |)(procureur*|l'inspection|dreal|douane*|prefecture|prefet|cnil|justice|gendarmerie|gendarmes|police|parquet|journaliste*|presse|urssaf|autorite*)",
  ],
  discrimination: [
    '(discrimin*|racis*|sexis*|homophob*|transphob*|islamophob*|antisemit*|harcelement|enceinte|grossesse|conge mat|parce que je suis (une femme|noir*|arabe|gay|lesbienne|trans|enceinte|vieux|vieille|musulman*)|plafond de verre|voile|mon (accent|age|handicap|prenom)|handicap|inegalite*|rqth)',
    "(discrimin*|harcelement|harcele*|sexis*|racis*|homophob*|prud'hommes|egalite salariale|enceinte)",
  ],
  elections: [
    '(elections?|voter|vote|votez|bureau de vote|urne*|candidat*|referendum|procuration|presidentielle|legislatives|municipales|bulletin de vote)',
    '(election|elections|bureau de vote|bulletin de vote|droit de vote|legislatives|municipales|presidentielle)',
    'voter',
  ],
  'harassment-reports': [
    "(harcelement|harcele*|harcele|agress* sexuel*|attouchement*|main aux fesses|m'a touche*|me touche|me hurle dessus|m'humilie|humilie*|propos sexistes|remarques sur mon|mobbing|plainte (aux rh|contre mon chef))",
    '(harcel*|attouchement*|mains aux fesses|main aux fesses|humili*|propos (sexistes|deplaces)|gestes deplaces|agression sexuelle)',
    '(signal*|plainte|alert*) ... (rh|drh|ressources humaines|referent harcelement|inspection)',
  ],
  health: [
    "(burn-out|burnout|burn out|en arret|arret maladie|medecine du travail|medecin du travail|tms|maladie professionnelle|depression|crises? d'angoisse|anxiete|sante mentale|mal de dos|canal carpien|epuisement|inaptitude|mi-temps therapeutique)",
    '(burn-out|burnout|arret maladie|en arret|medecin du travail|maladie professionnelle|sante mentale|souffrance au travail|epuisement|mal de dos ... (travail|poste)|mi-temps therapeutique|(nous|me) rend malade*)',
    "(attaque*|crise*) (de panique|d'angoisse|de larmes)",
  ],
};
