import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(eres|sos|sois|tu|vos|puto|puta|pinche|maldito|maldita|asqueroso|asquerosa|pedazo de|cara de|con esa cara) (un |una |tan |muy |)(feo|fea|gord*|tont*|estupid*|inutil*|pelotud*|boludo*|pendej*|payaso*|verguenza|basura|cerd*|asco|rat*|fracasad*|vieja|viejo|imbecil*|idiota*|subnormal*|anormal*|mierda|bestia|animal|desgraciad*|malparid*|hijueputa)',
    '(callate|cierra el pico|cierra la boca|vete a (la mierda|fregar|cambiar|lavar|tomar|cagar|morir)|andate a|nadie te (quiere|soporta|va a llorar|pregunto|ha preguntado)|das (asco|pena|verguenza)|basura humana|hazte un favor|haznos un favor|desaparece|matate|pegate un tiro|tirate (de|por|a))',
    '(eres|sois|puto|puta|maldito|maldita|pedazo de) (una |un |unos |unas |muy |)(puta|puto|idiota*|imbecil*|gilipollas|mierda|zorra|cerdo|cerda|basura|escoria|subnormal*|retrasad*|maricon|cabron|hijo de puta|asco|mentiros*|inutil)',
    '(callate|cierra) (la |)(boca|puta boca)',
    '(ojala te (pase|mueras|mates|pudras|maten|atropellen)*|muerete|suicidate|vete a la mierda|que te jodan|te voy a (matar|encontrar|partir|reventar|pegar)|se donde vives)',
    '(los|las|putos|malditos) (moros|negros|judios|gitanos|inmigrantes|maricones|sudacas|mujeres) (son|fuera|deberian|no deberian)',
  ],
  threats: [
    '(se|sabemos|conozco) (donde|a que hora|por donde) (vives|vive*|trabajas|trabaja*|duermes|sales|aparcas|paras|entrenas|dejas)',
    '(te|os|les|lo|la) (voy|vamos|va|vais) a (encontrar|matar|romper|reventar|partir|pegar|dar|destrozar|quemar|arrancar|hacer)',
    '(te pillo|te cojo|ya te pillare|te acordaras|te vas a (enterar|arrepentir|acordar)|vas a (pagar|llorar|sangrar|arrepentirte)|cuidate las espaldas|duerme bien|trae casco|ultimo aviso)',
    '(merece*|mereceria*|deberia*|habria que|hay que|habia que) (que |)(le |la |lo |los |una |)(romper*|rompan|pegar*|matar*|colgar*|fusilar*|quemar*|paliza|violen|violar*|fusilen|maten|cuelguen|linch*|dedos|piernas)',
    'ojala (te|os|se|le|les) *',
  ],
  hate: [
    '(las mujeres|las chicas|las viejas|los moros|los gitanos|los negros|los inmigrantes|los maricones|los sudacas|los viejos) ... (cocina|fregar|panales|fuera|a su pais|no saben|son todos|ladrones|vagos|sobran)',
  ],
  names: [
    '(idiota*|imbecil*|estupid*|gilipollas|capull*|cabron*|hijo de puta|hijos de puta|hijueputa|hdp|puta|putas|zorra*|guarra*|perra*|malparid*|pendej*|boludo|pelotud*|tarad*|subnormal*|retrasad*|mongol*|payas*|bufon*|escoria|basura humana|rata*|cerd*|gusano*|cobarde*|mentiros*|hipocrita*|traidor*|inutil|inutiles|fracasad*|parasito*|cucaracha*|maric*|maricon*|bastard*|desgraciad*|asquerosa|asqueroso|mamarrach*|tont* del culo|lameculos|chupamedias|culer*|pedazo de (mierda|basura|idiota|animal))',
  ],
  slights: [
    '(tont*|estupid*|feo|fea|feos|feas|gord*|asqueros*|patetic*|repugnante*|ridicul*|despreciable*|miserable*|ignorante*|incompetente*|inutil*|sinverguenza*|corrupt*|falso|falsa|fals*|enferm* (mental|de la cabeza)|loc* de remate|analfabet*|vergonzos*|mal nacid*|das asco|da asco|dan asco|dais asco|dais pena|das pena)',
  ],
  foul: [
    '(mierda|joder|jodid*|cojones|hostia|puto|putos|carajo|verga|chinga*|callate|cierra la boca|vete a la *|que te (jodan|den)|ostia)',
  ],
  addressed: ['(tu|te|ti|eres|usted|ustedes|vosotros|os|sos|vos|tus|tuyo|sois|vuestra*|vuestro*)'],
  others: [
    '(el|ella|ellos|ellas|ese|esa|esos|esas|este tio|esta tia|tipo|tia|tio|gente|politicos|ministr*|presidente|arbitro|los que|quien)',
  ],
};
