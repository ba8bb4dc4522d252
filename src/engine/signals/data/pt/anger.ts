import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(estou (furios*|farto|farta|puto|puta|revoltad*|indignad*|possess*|fulo|fula)|to (puto|puta|revoltad*|furios*)|que (raiva|odio|nojo)|nao aguento mais|chega disto|ja chega|e (inaceitavel|revoltante|inadmissivel|uma vergonha)|estou pelos cabelos|como se atrevem|porra|puta que pariu|me tira do serio)',
  ],
};
