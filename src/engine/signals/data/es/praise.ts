import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(cinco estrellas|5 estrellas|de lo mejor|una joya|una maravilla|la cana|la leche|un lujo|de diez|sin pensarlo|a ojos cerrados|dormir tranquil*|va como la seda|ni una (queja|averia)|sin una sola queja|la unica que no devolvi|buen rollo|pagan (al dia|bien)|muy recomendable|recomendable|recomiendo|encantad* con|enamorad*|super(content*| recomendad*)|gran (empresa|equipo|producto|servicio)|insuperable|chulisimo|bueniisimo|buenisim*|chingon*|padrisimo)',
    '(increible|genial|fantastico|fantastica|maravilla|maravilloso|maravillosa|excelente|estupendo|estupenda|perfecto|perfecta|espectacular|brutal|imbatible|el mejor|la mejor|los mejores|lo mejor|compradlo|compralo|os lo recomiendo|lo recomiendo|me encanta|una pasada|vale cada)',
  ],
  urgings: [
    '(compradlo|compralo|comprenlo|compren (uno|un|el|la)|pillaos|pillate|haganme caso|hazme caso|hacedme caso|echa (el|tu) curriculum|manda(d|) (el|tu) (cv|curriculum)|apliquen|venid|vengan a trabajar|no te arrepentiras|no os arrepentireis|probadlo|pruebenlo)',
  ],
};
