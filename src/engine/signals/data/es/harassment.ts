import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(callate|callate|cierra|cerrad|a ver si te callas) (la boca|el pico|el hocico|ya|de una vez|de una puta vez|payas*|imbecil|idiota|gord*|foca|vaca|zorra|bruja|viej*|fe*)',
    '(eres|sois|es usted|son ustedes|seras|menuda|menudo|pedazo de|vaya) (un |una |unos |unas |el |la |lo |tan |muy |mas |)(puto |puta |pobre |maldit* |asqueros* |)(inutil*|mierda|basura|escoria|asco|imbecil*|idiota*|subnormal*|gilipollas|payas*|rata*|foca*|vaca|ballena|bruja|zorra|cerd*|perra*|puta|fracasad*|perdedor*|analfabet*|ridicul*|patetic*|fe*|gord*|retrasad*|parasito*|cobarde*|don nadie|cero a la izquierda|friki|bufon|verguenza|desgraciad*|muert* de hambre|hij* de *)',
    '(no (vales|sirves|servis|valeis) (ni |)(para |)(nada|que|un|una|*)|das (asco|pena|verguenza ajena|grima)|dais (asco|pena)|me das (asco|pena)|(nadie|ni tu madre) te (quiere|soporta|aguanta|traga|echaria de menos)|ojala (no hubieras nacido|desaparezcas)|vuelve(te|) (a (tu|la) (pais|selva|cocina|cueva)|a fregar)|vete a (la mierda|tu pais|fregar|tomar por culo|la cocina|cagar|paseo)|que te (jodan|den por culo|folle un pez|pudras|parta un rayo)|pudrete|muerete|matate|tirate (por|de|al)|pierdete|desaparece)',
    '(con esa (cara|pinta|nariz)|que (cara|careto|jeta)|vaya (cara|careto|jeta)) ... (espant*|susto|asco|camara|espejo|esconde*|pon*|tapa*|bolsa|fe*|perro|cerdo)',
    '(todos|todas|vamos|venga|hay que) (* |)a (reportar*|insultar*|acosar*|reventar*|hundir*|troll*|ponerle|mandarle|llenarle|hacerle la vida)',
    '(eres|sos|sois|tu|vos|puto|puta|pinche|maldito|maldita|asqueroso|asquerosa|pedazo de|cara de|con esa cara) (un |una |tan |muy |)(feo|fea|gord*|tont*|estupid*|inutil*|pelotud*|boludo*|pendej*|payaso*|verguenza|basura|cerd*|asco|rat*|fracasad*|vieja|viejo|imbecil*|idiota*|subnormal*|anormal*|mierda|bestia|animal|desgraciad*|malparid*|hijueputa)',
    '(callate|cierra el pico|cierra la boca|vete a (la mierda|fregar|cambiar|lavar|tomar|cagar|morir)|andate a|nadie te (quiere|soporta|va a llorar|pregunto|ha preguntado)|das (asco|pena|verguenza)|basura humana|hazte un favor|haznos un favor|desaparece|matate|pegate un tiro|tirate (de|por|a))',
    '(eres|sois|puto|puta|maldito|maldita|pedazo de) (una |un |unos |unas |muy |)(puta|puto|idiota*|imbecil*|gilipollas|mierda|zorra|cerdo|cerda|basura|escoria|subnormal*|retrasad*|maricon|cabron|hijo de puta|asco|mentiros*|inutil)',
    '(callate|cierra) (la |)(boca|puta boca)',
    '(ojala te (pase|mueras|mates|pudras|maten|atropellen)*|muerete|suicidate|vete a la mierda|que te jodan|te voy a (matar|encontrar|partir|reventar|pegar)|se donde vives)',
    '(putos|malditos) (moros|negros|judios|gitanos|inmigrantes|maricones|sudacas)',
  ],
  threats: [
    '(se|sabemos|ya se|sabre) (donde|en que|a que hora|por donde|cual es) ... (vives|viven|trabajas|aparcas|sales|pasas|duermes|colegio|portal|calle|casa|hijos)',
    '(te|os|le|les) (voy a|vamos a|va a) (partir|romper|matar|reventar|encontrar|rajar|hundir|quemar|hacer la vida|dar una paliza|arrancar|destrozar|buscar|esperar|joder|pegar|cortar|machacar|*ar la cara)',
    '(te|os) (parto|rompo|reviento|mato|rajo|arranco|espero|quemo|corto|machaco|saco los|meto una|vas a arrepentir|acordaras|vas a acordar|arrepentiras|vas a enterar|va a costar|va a caer) *',
    '(como (vuelvas|vuelvas a|sigas|te pille|te vea|te coja)|si (vuelves|te pillo|te veo|sigues)) ... (parto|rompo|mato|reviento|enteras|arrepentir*|piernas|cara|hostia*)',
    '(mereces|mereceis|merece|merecen|te mereces|habria que|deberian|tendrian que|hay que|ojala|espero que) (que |)(te |le |os |les |lo |la |)(* |)(mueras|muera*|maten|mataran|peguen|violen|quemen|atropell*|ahorc*|fusil*|colg*|lapid*|de un cancer|un cancer|pudras|paliza|desangr*|cuelguen|tiro|tiros|despen*)',
    '(ya nos veremos|ya hablaremos|ten cuidado|cuida tu espalda|andate con (ojo|cuidado)|atente a las consecuencias|estas muert*|tienes los dias contados|la proxima vez (te|sera))(,| |!|\\.|)(guapa|guapo|por la noche|al salir|en la calle|conmigo|cuando)',
    '(se|sabemos|conozco) (donde|a que hora|por donde) (vives|vive*|trabajas|trabaja*|duermes|sales|aparcas|paras|entrenas|dejas)',
    '(te|os|les|lo|la) (voy|vamos|va|vais) a (encontrar|matar|romper|reventar|partir|pegar|dar|destrozar|quemar|arrancar|hacer)',
    '(te pillo|te cojo|ya te pillare|te acordaras|te vas a (enterar|arrepentir|acordar)|vas a (pagar|llorar|sangrar|arrepentirte)|cuidate las espaldas|duerme bien|trae casco|ultimo aviso)',
    '(merece*|mereceria*|deberia*|habria que|hay que|habia que) (que |)(le |la |lo |los |una |)(romper*|rompan|pegar*|matar*|colgar*|fusilar*|quemar*|paliza|violen|violar*|fusilen|maten|cuelguen|linch*|dedos|piernas)',
    'ojala (te|os|se|le|les) *',
  ],
  hate: [
    '(los|las|estos|estas|putos|putas|malditos|esos) (moros|negros|gitanos|judios|sudacas|panchitos|inmigrantes|maricones|chinos|musulmanes|feminazis|gays|trans|mujeres|viejos|gordos|rumanos|indios|nacos) (* |* * |)(son (tod*s |tod* |solo |)(un* |)(ladron*|vag*s|sucio*|sucia*|tont*s|delincuent*|criminal*|animales|escoria|basura|parasitos|inferior*|bestias|plaga|putas)|deberian (irse|volver|morir|desaparecer|estar (en la cocina|callad*s))|fuera|a su pais|no (deberian (votar|conducir|trabajar)|saben (conducir|hacer nada)|valen|sirven)|nos (roban|invaden)|a la (cocina|hoguera|carcel)|apestan|sobran|dan asco)',
    '(las mujeres|una mujer|las tias|las chicas|las ninas) (* |)(a (fregar|la cocina)|no (saben (conducir|aparcar|nada)|valen (para|nada)|sirven (para|mas)|deberian (votar|conducir|mandar|trabajar))|solo sirven|conducen (fatal|mal|como)|histericas|para parir)',
    '(muerte|fuera|maldit*|puto|puta|puto*) (a los |los |las |)(moros|negros|gitanos|judios|sudacas|inmigrantes|maricones|maricon|chinos|bolleras|travelos|musulmanes)',
    '(las mujeres|las chicas|las viejas|los moros|los gitanos|los negros|los inmigrantes|los maricones|los sudacas|los viejos) ... (a la cocina|a fregar|panales|a su pais|son tod*s (unos |unas |)*|ladrones|vagos|sobran)',
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
