import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    '(ma|mon|la|le|notre|mes) (commande|colis|livraison|remboursement|facture|compte|abonnement|garantie|chargeur|batterie|robot|appareil|machine|appli|retour|reparation)',
    "(toujours (pas|rien)|j'attends|pas de (reponse|nouvelles)|personne (ne |)repond|marche (pas|plus)|fonctionne (pas|plus)|en panne|message d'erreur|debite deux fois|arrive (casse|abime)|impossible de)",
    '(ma|mon|la|le|notre|mes) (commande|colis|livraison|remboursement|facture|compte|abonnement|garantie|chargeur|batterie|robot|appareil|machine|appli|numero de serie|piece|retour|reparation|{org})',
    "(j'attends (depuis|toujours)|toujours rien recu|pas de (reponse|nouvelles)|personne ne repond|ne (marche|fonctionne|charge|demarre) (pas|plus)|en panne|message d'erreur|debite deux fois)",
  ],
  appeals: [
    "(comment (je|on|faire|puis)|ou (est|puis|en)|quand (est|vais|sera)|qui (peut|contacter)|pourquoi|quelqu'un (sait|peut|a)|pouvez-vous|pourriez|vous pouvez|aidez-moi|a l'aide|svp|s'il vous plait|une idee|des nouvelles|que (faire|dois))",
    "(comment (faire|puis-je|on|je|est-ce)|ou (est|en est|puis-je|trouver)|quand (est-ce|sera|vais-je)|qui (peut|contacter)|pourquoi|pouvez-vous|quelqu'un (peut|sait|a)|aidez-moi|a l'aide|help|svp|s'il vous plait|merci de)",
  ],
};
