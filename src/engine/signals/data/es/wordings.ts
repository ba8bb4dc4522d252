import type { Wordings } from '../../support/languages.ts';

export const wordings: Wordings = {
  disclaimer: [
    '(opino|hablo|escribo|opiniones|opinion|tuits|comentarios) (solo |siempre |exclusivamente |estrictamente |)(a titulo personal|personal|personales|por mi|en mi nombre|son mias|es mia|propias|propia)',
    '(es |)(mi|una) opinion (personal|y no la de|y solo mia|propia)',
    '(a titulo personal|a titulo particular|como particular)',
    '(no |)(hablo|represento|escribo) (en nombre de|a|por) (mi empresa|{org})',
    'no (la |)(de|representa*|refleja*) (la opinion de |a |)(mi empresa|{org})',
  ],
  disclosure: [
    '(trabajo|trabajamos|curro) (en|para) {org}',
    '(empleado|empleada|ingeniero|ingeniera|trabajador|trabajadora|becario|becaria) (de|en) {org}',
    '{org} (es mi empresa|me paga|donde trabajo)',
    '(transparencia|aviso|publicidad|colaboracion pagada)(:|)',
  ],
  opinion: [
    '(creo que|pienso que|opino que|en mi opinion|a mi juicio|para mi|a mi parecer|sinceramente|la verdad es que|personalmente|me parece|considero|odio|detesto|no entiendo|estoy (en contra|a favor|harto|harta|convencid*|decepcionad*))',
    '(deberia|deberian|deberiamos|hay que|tiene que|tienen que|tenemos que) *',
  ],
  fault: [
    '(ridiculo|ridicula|absurdo|absurda|verguenza|vergonzoso|vergonzosa|desastre|desastroso|pesimo|pesima|horrible|lamentable|inutil|inutiles|incompetente|incompetentes|estupido|estupida|estupidez|tonteria|un error|fracaso|chapuza|caos|caotico|carisimo|demasiado (caro|lento|tarde|pronto|complicado)|sin sentido|mal (hecho|pensado|gestionado)|mala idea|despilfarro|aburrido|feo|equivocad*|no tiene sentido|escandalo)',
  ],
  voice: [
    '(en nombre de|de parte de) (todo el equipo de |todos en |la empresa|)({org}|la empresa|la direccion)',
    '(comunicado|declaracion|respuesta|postura) (oficial |)de {org}',
    '{org} (pide disculpas|se disculpa|lamenta|garantiza|reembolsara|devolvera|se compromete|niega|anuncia|desmiente|condena)',
    '(os|les|le|te) (devolveremos|reembolsaremos|pedimos disculpas|garantizamos|compensaremos)',
    '(en|desde) {org} (lamentamos|garantizamos|pedimos|queremos|nos comprometemos|condenamos|anunciamos)',
  ],
  praise: [
    '(increible|genial|fantastico|fantastica|maravilla|maravilloso|maravillosa|excelente|estupendo|estupenda|perfecto|perfecta|espectacular|brutal|imbatible|el mejor|la mejor|los mejores|lo mejor|compradlo|compralo|os lo recomiendo|lo recomiendo|me encanta|una pasada|vale cada)',
  ],
  contempt: [
    '(mentiroso*|mentirosa*|estafador*|ladron|ladrones|inutil|inutiles|incompetente*|idiota*|imbecil*|payaso*|chorizo*|sinverguenza*|estafa|timo|basura|mierda|chatarra|parasito*|corrupto*|cutre|caradura*)',
  ],
  abuse: [
    '(eres|sois|puto|puta|maldito|maldita|pedazo de) (una |un |unos |unas |muy |)(puta|puto|idiota*|imbecil*|gilipollas|mierda|zorra|cerdo|cerda|basura|escoria|subnormal*|retrasad*|maricon|cabron|hijo de puta|asco|mentiros*|inutil)',
    '(callate|cierra) (la |)(boca|puta boca)',
    '(ojala te (pase|mueras|mates|pudras|maten|atropellen)*|muerete|suicidate|vete a la mierda|que te jodan|te voy a (matar|encontrar|partir|reventar|pegar)|se donde vives)',
    '(los|las|putos|malditos) (moros|negros|judios|gitanos|inmigrantes|maricones|sudacas|mujeres) (son|fuera|deberian|no deberian)',
  ],
  secrecy: [
    '(aun no es (publico|oficial)|todavia no es (publico|oficial)|no se ha anunciado|sin anunciar|estrictamente confidencial|solo para uso interno|bajo embargo|no se puede (decir|contar)|no puedo (decir|contar)|que quede entre nosotros|entre nosotros|no lo digais|no os lo he dicho)',
  ],
};
