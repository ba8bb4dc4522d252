import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    "(mijn|m'n|mn|de|het|onze) (bestelling|pakket|pakje|levering|terugbetaling|factuur|account|abonnement|garantie|oplader|accu|robot|apparaat|machine|app|retour|reparatie)",
    '(nog steeds (niet|niks|geen)|wacht (al|nog)|geen (reactie|antwoord)|doet het niet|laadt niet|start niet|werkt niet|kapot|defect|foutmelding|dubbel (betaald|afgeschreven)|niet (geleverd|aangekomen|bereikbaar)|verkeerd geleverd)',
    '(mijn|de|het|onze) (bestelling|pakket|pakketje|levering|terugbetaling|factuur|account|abonnement|garantie|lader|accu|robot|apparaat|machine|app|serienummer|onderdeel|retour|reparatie|{org})',
    '(wacht (al|nog)|geen (antwoord|reactie)|niemand (antwoordt|reageert)|doet het niet|werkt niet|laadt niet|start niet|kapot|defect|foutmelding|dubbel afgeschreven)',
  ],
  appeals: [
    '(hoe (kan|lang|krijg|moet)|waar (kan|is|blijft|vind)|wanneer (komt|krijg|is)|wie (kan|weet)|waarom (is|doet|krijg)|kunnen jullie|kan (iemand|u)|kunt u|help|alsjeblieft|aub|svp|iemand (een idee|tips|enig)|weet iemand)',
    '(hoe (kan|lang|krijg)|waar (is|blijft|vind|kan)|wanneer (komt|krijg|wordt)|wie (kan|helpt)|waarom|kunnen jullie|kan iemand|weet iemand|help|alsjeblieft|aub)',
  ],
};
