import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(el|la|lo|los|las) (puto |puta |)(mejor|mejores) (* |* * |)(robot*|empresa*|sitio|lugar|curro|compra|regalo|producto|maquina|aparato|inversion|servicio|del mercado|del mundo|que (he|hay|existe|compr*))',
    '(me (encanta|flipa|mola|chifla|tiene enamorad*|ha cambiado la vida|salvo|salva la vida|alegra la vida)|nos (ha cambiado la vida|salva la vida|encanta)|no (lo |la |)(cambio|cambiaria|cambiamos) por nada|no vuelvo (atras|a otro)|ya no (podemos|puedo) vivir sin|una (gozada|chulada|pasada|locura|delicia|gozadera|bendicion|bestia|fiera|bomba|obra de arte)|un (crack|lujo|gustazo|acierto|gustazo|puntazo|pepino|maquina|canon|espectaculo|amor|sueno)|alucinante|impresionante|increibles?|chulo|chula|chulisim*|padre|padrisim*|bacan|bacano|barbaro|chevere|chingon*|buenisim*|geniales|magnific*|extraordinari*|impecable*|fiable*|insuperables?|de maravilla|a las mil maravillas|de locos|de otro (mundo|planeta|nivel)|lo demas son (juguetes|tonterias)|no hay (color|nada mejor|otro igual)|le da mil vueltas|da mil vueltas a|se come a|barre a|mejor que (globex|{name}|cualquier*|*))',
    '(tratan|pagan|cuidan|te tratan|te cuidan) (de (lujo|maravilla|diez|cine)|genial|muy bien|super bien|fenomenal|como (reyes|en casa))',
    '(regalo|regalazo|recomendacion|consejo|truco) de (reyes|navidad|cumple*|amiga|amigo)(:| es)',
    '((diez|10) (de|sobre) (diez|10)|(sobresaliente|matricula de honor|chapo|ole|cum laude))',
    '(cinco estrellas|5 estrellas|de lo mejor|una joya|una maravilla|la cana|la leche|un lujo|de diez|sin pensarlo|a ojos cerrados|dormir tranquil*|va como la seda|ni una (queja|averia)|sin una sola queja|la unica que no devolvi|buen rollo|pagan (al dia|bien)|muy recomendable|recomendable|recomiendo|encantad* con|enamorad*|super(content*| recomendad*)|gran (empresa|equipo|producto|servicio)|insuperable|chulisimo|bueniisimo|buenisim*|chingon*|padrisimo)',
    '(increible|genial|fantastico|fantastica|maravilla|maravilloso|maravillosa|excelente|estupendo|estupenda|perfecto|perfecta|espectacular|brutal|imbatible|el mejor|la mejor|los mejores|lo mejor|compradlo|compralo|os lo recomiendo|lo recomiendo|me encanta|una pasada|vale cada)',
  ],
  urgings: [
    '(compr(ad|aos|en|ense|ate|atelo)|pill(ad|aos|ate|en)|prob(ad|adlo|adla)|pruebenlo|regal(ad|adlo|en|ala)|ped(id|idlo)|hac(eos|edme) *)',
    '(ni lo pienses|ni os lo penseis|ni te lo pienses|no (lo |te lo |os lo |)(dudes|dudeis|duden|pienses|penseis|piensen)|corre a por|a por ell*|de nada|ya me (dareis|lo agradecereis|daran) las gracias|me lo agradecer*|met(e|ed|an) (el |tu |vuestro |)(cv|curriculum|curri)|mand(a|ad|en) (el |tu |vuestro |su |)(cv|curriculum|curri)|si busc(as|ais|an) (curro|trabajo|empleo|chamba|laburo))',
    '(compradlo|compralo|comprenlo|compren (uno|un|el|la)|pillaos|pillate|haganme caso|hazme caso|hacedme caso|echa (el|tu) curriculum|manda(d|) (el|tu) (cv|curriculum)|apliquen|venid|vengan a trabajar|no te arrepentiras|no os arrepentireis|probadlo|pruebenlo)',
  ],
};
