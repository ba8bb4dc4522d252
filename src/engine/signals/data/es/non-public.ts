import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(no (se |)(lo |)(digais|conteis|conteis|cuentes|digas|cuenten|digan) (a nadie|por ahi|nada|aun|todavia)|que (esto |)no salga de aqui|de esto ni (mu|palabra|pio)|yo no (os |te |les |)(he dicho|dije|conte|he contado) nada|esto no lo habeis (leido|visto)|borro (esto|el tuit|el post) (en|luego|ya)|top ?secret|secretisimo|alto secreto|me (matan|despiden|echan|cortan el cuello) si|si se enteran (me|de que)|nda|acuerdo de confidencialidad|confidencial|uso interno|documento interno|informacion interna|no deberia (contar|decir|estar contando)|no debia (llegarme|verlo|leerlo|saberlo)|a puerta cerrada|con los moviles fuera|bajo llave)',
    '(aun|todavia) no (es|esta|se ha|lo han|han|se|hay) (publico|oficial|anunciad*|publicad*|comunicad*|dicho|contad*|sabe|fecha|hecho publico)',
    '(no lo (conten|conteis|digan|digais|difundan|compartan)|no (puedo|podemos|debo|debia) (decir|contar|hablar) (mas|nada|esto)|que quede entre nosotros|entre nosotros|yo no (he dicho|dije) nada|ustedes no (vieron|leyeron)|no han visto nada|luego (lo |)borro|ojo al dato|mutis|chiton|top secret|de tapadillo|en petit comite)',
    '(aun no es (publico|oficial)|todavia no es (publico|oficial)|no se ha anunciado|sin anunciar|estrictamente confidencial|solo para uso interno|bajo embargo|no se puede (decir|contar)|no puedo (decir|contar)|que quede entre nosotros|entre nosotros|no lo digais|no os lo he dicho)',
  ],
  discretion: [
    '(lo|la|los|se) (anuncian|anunciaran|anuncia|comunican|comunicaran|presentan) (el|la|en|este|esta) (mes|semana|lunes|martes|miercoles|jueves|viernes|proxim*|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)',
    '(todavia|aun|de momento|por ahora) (es|sigue siendo|esta en) (un |)secreto',
    '(no es un rumor|no es rumor|lo (vi|he visto|tengo|lei|he leido) (en|con|ayer|hoy|yo|encima|sobre)|os juro que (lo |la |)(he visto|vi)|lo he visto|la he visto|he visto (el|la|los|un|una)|me (ha llegado|llego|han ensenado|han dicho|dejaron ver|cole|pusieron a (probar|montar|soldar))|spoiler (del curro|de la empresa|interno|laboral)|primicia|exclusiva|de primera mano|fuente fiable|lo sabemos (cuatro|tres|pocos|dos)|(los|las) (afectad*|interesad*) (no|ni|aun))',
    '(tapad*|escondid*|debajo de una (sabana|lona|manta)|con una (sabana|lona|manta)|mesa tapada|en la sala (grande|de al lado|de juntas)|sobre la mesa del jefe|en la mesa de *|en un correo|en el correo|en la impresora|en la fotocopiadora|en la pizarra|en una diapo*|en la presentacion)',
    '(no (existe|sale|esta|aparece) (aun |todavia |)en (ningun|el) (catalogo|web|sitio|folleto)|el que (aun|todavia) no existe|nombre en clave|nombre clave|proyecto secreto|codigo interno)',
    '(nadie (lo |)(sabe|sabia)|todavia no lo (saben|han anunciado|cuentan)|aun no lo (saben|han anunciado|cuentan)|no esta anunciado|falta (que|el anuncio)|solo falta (que|el)|antes que (nadie|todos|el resto)|medio ano antes|oficialmente no existe|no existe oficialmente|en teoria no existe|lo vi (en|el|con|y)|la vi (en|el|levant*|con)|vi (el|la|un|una|los) (prototipo|plano|pantalla|pizarra|organigrama|diapo*)|me lo (enseno|mostro|conto) (mi jef*|el jefe|sin querer)|lo dejaron abierto|en la (carpeta compartida|pizarra|impresora|pantalla))',
    '(prototipo|hoja de ruta|organigrama|diapositiva*|planning|calendario compartido) ... (dice|pone|muestra|vi|abiert*|sale)',
  ],
  plans: [
    '(la|el) (nueva|nuevo) (fabrica|planta|sede|oficina|almacen|centro|tienda) (sera|estara|va|ira|se abre|abre) (en|a)',
    '(lanzamiento|estreno|presentacion|cierre|mudanza|venta) (es|sera|esta (previsto|prevista)) (en|el|para|a) *',
    '(cierran|cerramos|cerraran|van a cerrar|cierra|vacian|vaciamos|mudan|trasladan|venden|despiden|echan|recortan|sobran|externalizan|juntan|fusionan|unen|eliminan|quitan|suprimen|desmantelan|se llevan|nos (cambian|mudan|juntan|trasladan|venden|cierran|despiden)) (de |)(la |el |los |las |a |todo |toda |media |medio |otr* |)(nave|planta|fabrica|sede|oficina|tienda|tiendas|linea|equipo|departamento|turno|almacen|gente|plantilla|jefe|jefa|soporte|centro|produccion|division|cuarenta|{n}|cien|veinte|treinta|cincuenta|mitad|soporte|ventas|compras|logistica)',
    '(van a|vamos a|quieren|queremos|piensan|planean) (juntar|fusionar|unir|cerrar|vaciar|vender|externalizar|recortar|despedir|trasladar|mudar|lanzar|sacar|jubilar|matar|liquidar) *',
    '(sobran|se van|echan|van a la calle|quedan fuera) (a |unos |unas |) (cuarenta|{n}|cien|veinte|treinta|cincuenta|diez|la mitad|cien)',
    '(esta|estan) (terminad*|list*|acabad*) (desde|hace)',
    '(esta|estan|ya esta|llevan|lleva) (terminad*|acabad*|list*|hech*|en pruebas|probandose|probando|a punto) (desde|para|y|en|el|la)',
    '(la|el|una|un) (version|modelo|robot|app|prototipo|bicho|cacharro|color|producto) (nuev*|pequen*|grande|barat*|mini|pro|plegable|de jardin|para *) ... (sale|cuesta|costara|llega|viene|vuela|anda|esta|prueban|probando|tiene)',
    '(la|lo|los|las|nos) (estan |estamos |andan |)(probando|testeando|montando|disenando|fabricando|cerrando|vendiendo) (ya |)(en|con|a|desde|por)',
    '(sale|saldra|salen|sacamos|sacan|lanzamos|lanzan|llega|presentamos|presentan|estrenamos) (a la venta |al mercado |)(despues de|antes de|tras|en|para|el|la|a (principios|finales|mediados) de) (semana santa|navidad*|reyes|verano|primavera|otono|feria|*)',
    '(la|esta|nuestra) (linea|gama|division|planta) ... (muere|desaparece|se acaba|se vende|cierra|se muere)',
    '(sede|planta|fabrica|oficina|departamento|tienda|linea|turno|equipo|almacen|soporte|centro) ... (cierra|cierran|cerrara|cerraran|cierre|fusionan|juntan|trasladan|externalizan|venden|desaparece|eliminan|despiden|sobran)',
    '(cierran|cerramos|abrimos|compramos|vendemos|van a (cerrar|juntar|vender|externalizar|abrir|comprar)|vamos a (cerrar|comprar|abrir|vender|juntar)) ... (planta|plantas|oficina|oficinas|fabrica|tienda|tiendas|sede|empresa|linea|division|almacen|competidor*|competencia|departamento)',
    '(van|vamos) a (despedir|echar|recortar) ... (gente|personas|plantilla|puestos|mitad|empleados|companeros)',
    'nos fusionamos con',
    '(no (se |)(compren|compreis)|esperen|esperad|esperaos) ... (ahorita|ahora|meses|abril|mayo|otro|nuevo|septiembre|todavia)',
    '(sale|saldra|llega|lanzan|lanzamos|viene) (en|para|otro|el|la) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|unos meses|feria|que|nuevo|nueva|*)',
  ],
  places: [
    '(nave|almacen|correo|reunion|sala|comite|diapo|presentacion|pizarra|plano|contrato|turno|linea|competencia|rrhh|obra|muelle|maquina|curro|chamba|laburo)',
    '(direccion|consejo|sede|planta|fabrica|taller|laboratorio|prototipo|producto|modelo|cliente|proveedor|lanzamiento|feria|prensa|sindicato|departamento|empresa|jefe|jefa|marketing|version|app|soporte)',
  ],
};
