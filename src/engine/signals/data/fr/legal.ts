import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    "(proces|tribunal|poursuite*|poursuivi*|attaque* en justice|en justice|juge|jugement|audience|brevet|brevets|accord a l'amiable|a l'amiable|transaction|indemnis*|dommages|enquete|perquisition*|autorite de la concurrence|parquet|procureur|fisc|controle fiscal|amende|rappel|rappels|rappele*|contrefacon|litige|mise en demeure|avocat|avocats|dgccrf|repression des fraudes)",
  ],
  liability: [
    '(notre|nos) (faute|erreur|responsabilite|tort|torts)',
    '(on|nous|la direction|la boite|{org}) (est|etait|sommes|savait|savions|sait|le savait|copie|a copie|a viole|viole|contrefait) ... (responsable*|coupable*|en tort|depuis|brevet|que|des|tous)',
    "c'est (de |)(notre|nous|chez nous) (faute|erreur|qui)",
    '(jamais|pas) (ete |)(certifie*|homologue*|teste*|aux normes)',
  ],
  counsel: ["(nos|notre|leur|leurs|l'|son|les) (avocat*|service juridique|juriste*|conseil juridique|assureur)"],
};
