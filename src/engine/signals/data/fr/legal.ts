import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(accord|transaction|arrangement) (... |)(victime|victimes|plaignant*)',
    "(proces|tribunal|tribunaux|juge|jugement|assigne*|assignation|attaque* en justice|prud'hommes|recours collectif|action de groupe|accord amiable|a l'amiable|transaction|indemnis*|dedommag*|dommages et interets|brevet|brevets|contrefacon|plagiat|enquete|perquisition|perquise|saisie|amende|amendes|sanction|autorite de la concurrence|amf|dgccrf|repression des fraudes|fisc|controle fiscal|redressement|douanes|parquet|mis en examen|garde a vue|rappel (de|des|produit)|avocat*|huissier*|cartons entiers|cheque pour|pour qu'il se taise|pour qu'elle se taise|six chiffres|clause de confidentialite)",
    "(proces|tribunal|poursuite*|poursuivi*|attaque* en justice|en justice|juge|jugement|audience|brevet|brevets|accord a l'amiable|a l'amiable|transaction|indemnis*|dommages|enquete|perquisition*|autorite de la concurrence|parquet|procureur|fisc|controle fiscal|amende|rappel|rappels|rappele*|contrefacon|litige|mise en demeure|avocat|avocats|dgccrf|repression des fraudes)",
  ],
  liability: [
    "(c'est|c'etait|est|etait) (de |)(notre|entierement notre) (faute|responsabilite|erreur)",
    "(on|nous) (le |)(savait|savions|l'avait dans|cachait|a cache|a copie|a pique|a viole|a planque|a falsifie|a retire|a debranche|l'avait)",
    '(notre|nos) (faute|erreur|negligence|responsabilite|connerie)',
    "(pas|jamais|sans|aucun*) (... |)(certifie*|homologue*|teste*|marquage ce|certification|fusible|carter|arret d'urgence|norme*)",
    '(il |)manquait (un|le|la|une) (fusible|capteur|carter|vis|securite|protection)',
    "(on va perdre|on l'a dans les mails|ils ont raison de)",
    '(notre|nos) (faute|erreur|responsabilite|tort|torts)',
    '(on|nous|la direction|la boite|{org}) (est|etait|sommes|savait|savions|sait|le savait|copie|a copie|a viole|viole|contrefait) ... (responsable*|coupable*|en tort|depuis|brevet|que|des|tous)',
    "c'est (de |)(notre|nous|chez nous) (faute|erreur|qui)",
    '(jamais|pas) (ete |)(certifie*|homologue*|teste*|aux normes)',
  ],
  counsel: [
    '(accord|transaction|arrangement|reglement) (... |)(victime|victimes|plaignant*)',
    '(proces|plainte|procedure|enquete) contre nous',
    '(nos|les|leurs|notre) (avocat*|juriste*|service juridique|assureur)',
    '(repression des fraudes|dgccrf|fisc|gendarmes|police|inspecteurs|douanes) (... |)(hier|ce matin|dans nos|passe|debarque|chez nous|dans nos murs|journee)',
    '(on|ils) (a|ont|lui ont|leur ont) (... |)(paye|cheque|achete son silence|indemnise) *',
    '(on nous (attaque|poursuit|assigne)|nous (attaque|attaquent|poursuivent))',
    "(nos|notre|leur|leurs|l'|son|les) (avocat*|service juridique|juriste*|conseil juridique|assureur)",
  ],
};
