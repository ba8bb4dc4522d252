import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: ['(code|codes|digicode|mot de passe|pin) (de|du|pour|a|porte|portail|alarme|wifi|est) *'],
  openers: [
    "(badge|carte d'acces|laissez-passer) ... (recto verso|recto-verso|photo|numero|code-barres|selfie|recto)",
    '(mon|le) badge(,| |) ... (recto|numero|photo|marche encore|ouvre)',
    "(wifi|mot de passe|mdp|code|digicode) ... (est|c'est|toujours|affiche|colle|post-it|scotche|inchange)",
    "(la |les |)(cle|cles|clef|clefs|double) (du|de la|des|de l'|est|sont|sous|derriere) ... (sous|derriere|accroche*|dans|pendue*|cachee*|serveurs|bureau|entrepot)",
  ],
  holes: [
    '(porte|portail|fenetre|rideau|grillage|cloture|sortie de secours|volet|quai) ... (ferme pas|ferme mal|ferme plus|reste ouvert*|ouverte|ouvert|casse*|force*|se verrouille pas|verrouille pas|a genoux|coince*|tire*|pousser|trou)',
    '(camera|cameras|alarme|alarmes|detecteur*|videosurveillance) ... (en panne|hors service|debranche*|eteint*|coupe*|factice*|fausse*|hs|marche pas|marche plus|fonctionne pas|regarde ailleurs)',
    '(pas|aucune|aucun|sans|zero) (de |)(camera|cameras|alarme|gardien|vigile|surveillance|securite)',
    '(vigile|gardien|veilleur|garde|agent de securite|accueil) ... (ronde|rondes|dort|roupille|ronfle|pause|conges|vacances|part a|jamais la|absent|entre * et *)',
    "(n'importe qui|on|tout le monde|vous) (peut|pouvez|entre|rentre|passe) ... (entrer|rentrer|passer|par|dedans|tranquille|sans|comme dans un moulin)",
    '(comme dans un moulin)',
  ],
  places: [
    '(bureau|usine|entrepot|labo|atelier|hangar|site|siege|batiment|salle serveur*|depot|boite|quai|parking|portail|hall)',
  ],
};
