import type { Language } from '../language.ts';
import { cues } from './cues.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(que quereis que os diga|que quieren que les diga|lo tenia que decir|lo digo y no pasa nada|dicho queda|ahi lo dejo|y punto|y me quedo tan ancho|opinion (impopular|sincera|polemica|personal)|si por mi fuera|me (jode|duele|molesta|preocupa|fastidia|cabrea|entristece|alegra|flipa|da (asco|rabia|pena|verguenza|igual|miedo)|gustaria que|revienta|sorprende)|no me (gusta|convence|parece|creo|fio|trago)|no (veo|entiendo|comparto|apoyo|soporto|aguanto|trago|creo que|me cabe)|(yo |)(no |)(estoy|ando) (hasta|de acuerdo|en contra|a favor|en desacuerdo|segur*|orgullos*|decepcionad*|avergonzad*|preocupad*|hart*))',
    '(me parece|me parecen|nos parece|lo veo|la veo|los veo|lo encuentro|encuentro que|para mi gusto|desde mi punto de vista|tal como lo veo|a mi modo de ver|mi (opinion|impresion|teoria|veredicto)|diria que|supongo que|sospecho que|apuesto a que|estoy segur* de que|admitamoslo|reconozcamoslo|seamos (sinceros|honestos|realistas)|las cosas como son|hablando en plata|digan lo que digan|se diga lo que se diga)',
    '(yo creo|yo diria|lo digo (claro|aunque|como)|que conste|si me preguntan|si me preguntais|me averguenza|me indigna|me da (pena|verguenza|rabia)|no estoy de acuerdo|estoy de acuerdo|francamente|honestamente|siendo sinceros|a mi (el|la|me|los))',
    '(creo que|pienso que|opino que|en mi opinion|a mi juicio|para mi|a mi parecer|sinceramente|la verdad es que|personalmente|me parece|considero|odio|detesto|no entiendo|estoy (en contra|a favor|harto|harta|convencid*|decepcionad*))',
    '(deberia|deberian|deberiamos|hay que|tiene que|tienen que|tenemos que) *',
  ],
  hedges: [],
  demands: [
    '(deberia|deberian|deberiamos|tendria que|tendrian que|tendriamos que|habria que|hay que|tiene que|tienen que|tenemos que|convendria|mas vale que|ya es hora de|va siendo hora de|basta de|dejad de|dejen de|que (dejen|dejemos|pare|paren|se dejen) de|menos (marketing|humo|reuniones|powerpoint|moqueta|jefes|discursos)|mas (ingenieros|reglas|inversion|respeto|transparencia|sueldo|calidad|gente)|que (dimita|se vaya|pague*|regulen|prohiban|escuche*)|prohibir|prohiban|regulen|no (deberiamos|deberian|deberia|podemos|se puede|se debe|debemos))',
  ],
  faults: [
    '(una (verguenza|invasion|locura|broma|burla|estupidez|gilipollez|barbaridad|aberracion|ruina|tomadura de pelo|farsa|pantomima|payasada|chorrada|pena|lastima|perdida de (tiempo|dinero)|huida hacia *|traicion|hipocresia|injusticia|cagada|metedura de pata|moda|burbuja|mentira)|un (disparate|desproposito|sinsentido|circo|cachondeo|chiste|fraude|bluf|paripe|parche|postureo|bodrio|horror|engano|insulto|abuso|suicidio|lavado de cara|tiro en el pie|retroceso|atraso|toston|penazo|error (garrafal|historico|enorme|de)))',
    '(sobrevalorad*|sobreprecio|car* de (narices|cojones|la leche)|fe* de (narices|cojones)|fe*|cutre*|patetic*|penos*|lamentable*|bochornos*|vergonzos*|asqueros*|hipocrita*|hipocresia|postureo|greenwashing|vendehumos|demasiad* (car*|lento|lenta|lentos|lentas|pronto|tarde|complicad*|ruidos*|pesad*|grande*|feo)|nos hemos equivocado|nos equivocamos|nos estamos equivocando|vamos (mal|tarde|de culo|a la deriva|cuesta abajo|sin rumbo)|hemos perdido|llegamos tarde|por detras|a anos luz|anclad*|obsolet*|anticuad*|desfasad*|trasnochad*|mal (pagad*|disenad*|organizad*|hecha*|hechos)|hace agua|hacen agua|no (funciona|sirve|vale|aporta|escucha*|aprende*|se entera*|tienen (ni idea|verguenza))|sin alma|sin rumbo|sin ideas|(mas |mucho |bastante |)(peor que|mejor que (nosotros|nuestr*))|trata* mejor|nos (ganan|superan|adelantan|dan mil vueltas|comen la tostada|sacan ventaja)|de ricos|para (ricos|pijos)|cara de cemento|tener (la cara|morro|jeta)|cara dura|se gasta* (mas|la pasta|el dinero|una fortuna)|tirar (el dinero|la pasta)|tiran el dinero)',
    '(con mando a distancia|a golpe de talonario|de cara a la galeria|pan para hoy|tirar piedras|la casa por la ventana|humo y espejos|cortina de humo|maquillaje|mucho ruido|poca* nuez|nueces|a bombo y platillo|puro teatro|pura fachada|parece*n? (hech*|sacad*|escrit*|disenad*) (por|de))',
    '(de sinverguenzas|perdio el norte|perdido el norte|vive del cuento|vivimos del cuento|humo|vende humo|vendemos humo|por las nubes|un robo|un asalto|un timo|una tomadura de pelo|da pena|que pena|que verguenza|patetic*|cutre|feo con ganas|no deberiamos|era mejor|eran mejores|anos de retraso|por detras de|no sirve para nada|nadie (lo quiere|lo pidio|entiende)|peor|la mayor estupidez|el mayor error|para ricos|papel mojado|puro (marketing|teatro|cuento)|demasiado (caro|cara)|parecen hechos)',
    '(ridiculo|ridicula|absurdo|absurda|verguenza|vergonzoso|vergonzosa|desastre|desastroso|pesimo|pesima|horrible|lamentable|inutil|inutiles|incompetente|incompetentes|estupido|estupida|estupidez|tonteria|un error|fracaso|chapuza|caos|caotico|carisimo|demasiado (caro|lento|tarde|pronto|complicado)|sin sentido|mal (hecho|pensado|gestionado)|mala idea|despilfarro|aburrido|feo|equivocad*|no tiene sentido|escandalo)',
  ],
  merits: [
    '(lo mejor|la mejor|el mejor|las mejores|los mejores) ... (ha* hecho|que nos|decision|idea|ceo|jefa|jefe|apuesta|que (he|hemos|se) *)',
    '(menos mal que|por fin (un|una|alguien|se|tenemos|nos)|bravo por|chapo|ole|chapeau|hacen (bien|muy bien)|hace (bien|muy bien)|acierta*|ha* acertado|buen(a|) (decision|idea|apuesta|jugada|movimiento)|gran (decision|acierto|noticia|apuesta|jefe|jefa)|me (encanta|gusta) (que|como|la|el|nuestr*|mi)|orgullos* de|valiente|necesari*|imprescindible*|brillante|visionari*)',
    '(por fin alguien|lo mejor que (nos|ha|le)|gran (decision|idea|acierto)|orgullos*|un acierto)',
  ],
  rhetoric: [
    '(de verdad|en serio|por que (no|demonios|narices|cono|seguimos|tenemos|hacemos|siempre)|a quien (se le|le)|quien (aprob*|decid*|pidi*|quiere|necesita|demonios)|como (es posible|puede* ser|se puede)|hasta cuando|desde cuando|soy (el unico|la unica)|para que (queremos|sirve|tanto|tantos|tanta)|que sentido tiene|nadie (mas |)(ve|piensa|se da cuenta))',
  ],
  cues,
};
