import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(estou|to|to|ando|fiquei) (furios*|puto|puta da vida|danad*|pistola|fulo|fula|possess*|de saco cheio|fart*|irritad*|indignad*|revoltad*|passad*|chatead* (a serio|pra caralho)|ate (aos|os) *)',
    '(que (raiva|odio|nojo|vergonha|saco|merda)|nao aguento mais|ja chega|chega(!| de)|vai(-se| se) (lixar|ferrar|foder)|e (inadmissivel|inaceitavel|uma vergonha|um absurdo|o cumulo)|passou dos limites|me tira do serio|tira-me do serio|enche o saco|encheu o saco|ferve(-me| o) *|como e que (tem|tem) (a lata|coragem)|cambada de *)',
    '(estou (furios*|farto|farta|puto|puta|revoltad*|indignad*|possess*|fulo|fula)|to (puto|puta|revoltad*|furios*)|que (raiva|odio|nojo)|nao aguento mais|chega disto|ja chega|e (inaceitavel|revoltante|inadmissivel|uma vergonha)|estou pelos cabelos|como se atrevem|porra|puta que pariu|me tira do serio)',
  ],
};
