import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    '(mijn|de|het|onze) (bestelling|pakket|pakketje|levering|terugbetaling|factuur|account|abonnement|garantie|lader|accu|robot|apparaat|machine|app|serienummer|onderdeel|retour|reparatie|{org})',
    '(wacht (al|nog)|geen (antwoord|reactie)|niemand (antwoordt|reageert)|doet het niet|werkt niet|laadt niet|start niet|kapot|defect|foutmelding|dubbel afgeschreven)',
  ],
  appeals: [
    '(hoe (kan|lang|krijg)|waar (is|blijft|vind|kan)|wanneer (komt|krijg|wordt)|wie (kan|helpt)|waarom|kunnen jullie|kan iemand|weet iemand|help|alsjeblieft|aub)',
  ],
};
