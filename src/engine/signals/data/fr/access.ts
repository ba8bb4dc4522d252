import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    "(digicode|code|mot de passe|mdp|pin|combinaison) (du |de la |de l'|des |d'|pour |)(le |la |l'|)(portail|porte|cour|grille|alarme|entree|garage|parking|entrepot|local|coffre|casier|vestiaire|serveur|serveurs|wifi|reseau|invites|cadenas|ascenseur|labo|accueil|barriere|quai)",
    'digicode',
    "(numero|matricule) (de badge|d'employe|de salarie)",
    '(code|codes|digicode|mot de passe|pin) (de|du|pour|a|porte|portail|alarme|wifi|est) *',
  ],
  openers: [
    "(photo|selfie|admirez|regardez|voila|tadam|premier jour*) ... (badge|carte d'acces|carte pro)",
    "(mon|le|nouveau|ma) (badge|carte d'acces) (... )(numero|code|puce|recto|verso|lisible|photo|tete|ouvre)",
    "(mot de passe|mdp|wifi|code|pin) ... (est (toujours|encore|reste|le|la|colle|ecrit)|c'est (toujours|encore)|colle|affiche|post-it|jamais change|par defaut)",
    '(cle|clef|cles|clefs|double|passe|bip) ... (sous (le|la|un)|derriere (le|la)|dans (le|la) (pot|boite|tiroir)|accroche*|pendu*|planque*|cache*)',
    "(porte|portail|serrure|tourniquet|barriere|rideau) ... (s'ouvre|ouvre|ouvrent) (avec|sans|en|au) *",
    "(badge|carte d'acces|laissez-passer) ... (recto verso|recto-verso|photo|numero|code-barres|selfie|recto)",
    '(mon|le) badge(,| |) ... (recto|numero|photo|marche encore|ouvre)',
    "(wifi|mot de passe|mdp|code|digicode) ... (est|c'est|toujours|affiche|colle|post-it|scotche|inchange)",
    "(la |les |)(cle|cles|clef|clefs|double) (du|de la|des|de l'|est|sont|sous|derriere) ... (sous|derriere|accroche*|dans|pendue*|cachee*|serveurs|bureau|entrepot)",
  ],
  holes: [
    "(porte|portail|portillon|fenetre|issue de secours|grillage|cloture|serrure|rideau|quai|tourniquet|barriere|trappe) ... ((ne |)(ferme|verrouille|claque|bloque) (pas|plus|jamais|mal)|jamais (ferme*|verrouille*)|toujours ouvert*|reste ouvert*|casse*|pete*|coince*|cale*|avec une cale|troue|trou|tu tires|tu pousses|s'arrete au)",
    '(trou|breche) dans (le|la) (grillage|cloture|mur|haie) (derriere|cote|pres|du (site|parking|depot))',
    "(camera|cameras|alarme|detecteur|interphone) ... ((ne |)(marche|filme|enregistre|fonctionne|sonne)* (pas|plus|rien)|eteint*|debranche*|en panne|bidon|factice*|hs|regarde* (le|la|l')|elle, regarde|hors service)",
    '(pas de|aucune|sans|ni) (camera|cameras|alarme|gardien|vigile|surveillance|agent)',
    '(gardien|vigile|agent de secu|secu|veilleur|concierge|maitre-chien|ronde|accueil) ... (dort|pionce|mange|fume|sort|passe (a|vers|une|toutes)|fait (sa|le|une)|arrive|part|rentre|regarde (la tele|son tel|netflix|le match)|en pause|absent|en vacances|personne|jamais|clope|change a)',
    "(y a|il y a|y'a|reste) (plus |jamais |)personne (a|au|dans|de|entre|apres|avant)",
    "(tu (rentres|entres|passes|roules) (comme|sans|dessous|par|tranquille|, tu)|on (rentre|entre) comme dans|n'importe qui (rentre|entre|peut entrer|passe)|t'es dedans|passe par (la|derriere)|personne (ne |)(demande|regarde|controle|verifie) (rien|le badge|les badges)|tu vides un)",
    "(badge|compte|acces|login) ... (marche (toujours|encore)|jamais (desactive|coupe)|d'un ancien|ouvre (encore|toujours))",
    '(porte|portail|fenetre|rideau|grillage|cloture|sortie de secours|volet|quai) ... (ferme pas|ferme mal|ferme plus|reste ouvert*|ouverte|ouvert|casse*|force*|se verrouille pas|verrouille pas|a genoux|coince*|tire*|pousser|trou)',
    '(camera|cameras|alarme|alarmes|detecteur*|videosurveillance) ... (en panne|hors service|debranche*|eteint*|coupe*|factice*|fausse*|hs|marche pas|marche plus|fonctionne pas|regarde ailleurs)',
    '(pas|aucune|aucun|sans|zero) (de |)(camera|cameras|alarme|gardien|vigile|surveillance|securite)',
    '(vigile|gardien|veilleur|garde|agent de securite|accueil) ... (ronde|rondes|dort|roupille|ronfle|pause|conges|vacances|part a|jamais la|absent|entre * et *)',
    "(n'importe qui|on|tout le monde|vous) (peut|pouvez|entre|rentre|passe) ... (entrer|rentrer|passer|par|dedans|tranquille|sans|comme dans un moulin)",
    '(comme dans un moulin)',
  ],
  places: [
    '(gardien|vigile|badge|digicode|entrepot|atelier|usine|bureau|hangar|labo|accueil|grillage|quai|salle serveur|premier jour|equipe de nuit|boite|taf|chantier|magasin|porte de cote|local velo|local)',
    '(bureau|usine|entrepot|labo|atelier|hangar|site|siege|batiment|salle serveur*|depot|boite|quai|parking|portail|hall)',
  ],
};
