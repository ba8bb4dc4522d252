import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(trilero*|sinverguenza*|vendehumos|vende humos|charlatan|charlatanes|farsante*|chapucero*|chapuzas|maleante*|delincuente*|bandido*|pirata*|buitre*|carronero*|sanguijuela*|tirano*|despota*|dictador*|explotador*|negrero*|psicopata*|narcisista*|egolatra*|analfabet*|cateto*|ignorante*|palurdo*|maleducad*|tacano*|agarrad*|gorron|gorrones|gentuza|chusma|morralla|garrulo*|patan|patanes|mediocre*|vividor*|chupatintas|chupoptero*|arrastrad*|rastrero*|miserable*|impresentable*|energumeno*|tarugo*|zopenco*|lerdo*|merluzo*|besugo*|mamarracho*|fantasma*|fantoche*|titere*|marioneta*|cantamananas|mindundi*|bocazas|holgazan*|haragan*|perezos*|escaqueado*|escaquead*|chaquetero*|trepa*|pelota*|lamebotas|chivato*|chivata*|soplon|soplones|vibora*|hiena*|tiburon*)',
    '(panda|hatajo|atajo|bola|partida|manada|banda|cuadrilla|nido|coleccion|club|recua|cuerda|tropa|pandilla) de (vagos|inutiles|idiotas|ladrones|sinverguenzas|mentirosos|incompetentes|payasos|vivoras|viboras|chorizos|corruptos|mafiosos|cobardes|trepas|mediocres|ratas|gandules|flojos|burros|pelotas|*)',
    '(no (saben|sabe|tienen|tiene|valen|vale|sirven|sirve|dan|da|pegan|pega|hacen|hace|distingue*|entiende*) (ni |un |una |para |palo |pie |)(idea|papa|leer|escribir|sumar|freir|palo|golpe|nada|huevo|clavo|na|hacer la o|atarse|luces|verguenza|dos dedos|el huevo))',
    '(firman|firma|trabajan|trabaja|aprueban|contratan|deciden) ... (con los ojos cerrados|a dedo|por la cara|con los pies|con el culo|borrach*|por amiguismo)',
    '(son|es|sois|eres|menuda|menudo|vaya|que|puta|puto|pedazo de|hecho* un*) (unos |unas |un |una |la |el |lo |)(mas |peor |autentic* |verdader* |puneter* |)(vago*|gandul*|zorro*|rata*|lerdo*|lacra|verguenza|circo|desastre|cancer|peste|basura|escoria|asco|chiste|broma|plaga|mafia|secta|negado|negada|negados|ineptos?|inepta|torpe*|cero a la izquierda|cabeza hueca|cabestro*|animal*)',
    '(ratero*|rata|ratas|vago*|vaga|panda de|hatajo de|atajo de|bola de|pelota|pelotas|lameculos|enchufad*|mangante*|zangano*|cretino*|burro*|tonto*|zoquete*|mafia|mafios*|circo|manicomio|zoo|jeta|caradura*|trepa|trepas|cobarde*|negrero*|explotador*|no (distingue*|sabe|saben|sirve*|da luz) (ni |una |un |)*|inutil con|huevon*|flojo*|culero*|pendej*)',
    '(mentiroso*|mentirosa*|estafador*|ladron|ladrones|inutil|inutiles|incompetente*|idiota*|imbecil*|payaso*|chorizo*|sinverguenza*|estafa|timo|basura|mierda|chatarra|parasito*|corrupto*|cutre|caradura*)',
  ],
  scorn: [
    '(una (mierda|porqueria|basura|birria|patata|castana|chapuza|estafa|tomadura de pelo|caca|cutrez)|un (truno|timo|trasto|cacharro|fraude|desastre|enganabobos|sacacuartos|toston|churro|mojon|fiasco|juguete)|de (chiste|pacotilla|mala muerte|quinta|tres al cuarto|todo a cien|los chinos|usar y tirar)|se (rompen|caen|caen a cachos|desmontan|estropean|rompe*) (solos|sola*|a la primera|enseguida|con mirarlos|con mirarlo|a los *)|no (valen|vale|sirven|sirve) (ni |)(para |un |)(nada|duro|pimiento|peso|tirar|comino)|pura (basura|mierda|fachada|mentira)|puro (plastico|humo|cuento)|plasticucho|plastiquete|cacharreria|chatarra|pesim* (calidad|servicio|producto))',
    '(porqueria|cacharro|una castana|se cae a (trozos|pedazos)|se rompe*|de juguete|chapuza|basura|patrana|ni regalad*)',
  ],
  accusations: [
    '(mienten|miente|mintio|mintieron|enganan|engana|enganaron|roban|roba|robaron|estafan|estafa|timan|tima|copian|plagian|falsean|falsea|falsifican|inflan|infla|maquillan|maquilla|ocultan|oculta|tapan|amanan|amana|sobornan|compran|untan|chantajean|explotan|evaden|defraudan|blanquean|trampean|manipulan|trucan|esconden|se inventan|se inventa|inventan) ... (cifras|datos|numeros|facturas|clientes|gente|baterias|pruebas|informes|resultados|patentes|disenos|concursos|contratos|impuestos|pasta|dinero|plata|lana|cuentas|horas|ensayos|test|tests|resenas|cara|todo|todos|idea*|comision*)',
    '(cobran|cobra|cobraban|pagan|paga|trincan|trinca|reciben|se llevan|se lleva|lleva*|aceptan) (* |)(bajo mano|bajo cuerda|bajo la mesa|por debajo|mordida*|comision*|sobre*|en negro|tajada|en b|coima*)',
    '(se rien|se rien|rien|se burlan|se mea*) (en (tu|la|nuestra) cara|de (los|sus|ti|nosotros|ustedes) *)',
    '(a base de|gracias a|untando|sobornando|comprando|pagando) (sobres|mordidas|sobornos|coimas|medio comite|al comite|al jurado|media comision|funcionarios|enchufes|favores)',
    '(lo sabe|lo saben|eso lo sabe|lo sabe todo) (hasta|todo el mundo|cualquiera) *',
    '(enchufado|enchufada|enchufados|a dedo|su cunado|el cunado|la sobrina|el sobrino|la prima|la amante|el primo) (de|del|de la) (jefe|jefa|director*|gerente|dueno|presidente)',
    '(soborn*|mordida*|sobres|comisiones|bajo cuerda|enchufes|roba|roban|robaron|robado|copian|copia|copiaron|estafa|estafan|estafaron|miente|mienten|mintieron|enganan|engana|trampa*|hacen trampa|falsifica*|blanque*|defraud*|explotan|saquea*|trucad*|manipula*|espia*|plagi*|untan|untado*)',
  ],
  targets: [
    'el turno (de|{n}|a|b|c)',
    '(los|las|el|la|esos|esas|al|a los) de (compras|ventas|calidad|rrhh|recursos humanos|personal|marketing|contabilidad|finanzas|administracion|direccion|mantenimiento|logistica|sistemas|informatica|soporte|produccion|arriba|la (planta|competencia|oficina)|al lado|mi (turno|planta|fabrica|oficina))',
    '(turno de (manana|tarde|noche|dia)|el turno {n}|la competencia|mis compas|mis companeros|nuestros companeros|nuestros clientes|los clientes|los directivos|los jefazos|los jefes|la cupula|el jefazo|la jefaza|el dueno|el ceo|los mandos|los encargados|los comerciales|los proveedores|la directora general|el director general)',
    '(nuestro|nuestra|nuestros|mi|mis|el|la|los|las|su) (nuevo |nueva |propio |)(jefe|jefa|jefes|direccion|directiva|gerencia|encargado|encargada|supervisor*|turno de *|departamento|ventas|compras|rrhh|recursos humanos|marketing|comercial*|companer*|cliente*|proveedor*|competencia|director*|junta|gerente*|contable*|patron*)',
    'en direccion',
  ],
};
