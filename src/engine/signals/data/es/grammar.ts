import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    '(ni siquiera|ni de (broma|lejos|cona)|en absoluto|en ningun caso|tampoco es)',
    '(no|ni|nunca|jamas|tampoco|sin|nada de|ningun|ninguna|para nada|lejos de ser|apenas)',
  ],
  reporting: [
    '(un|una|el|la) (cliente|amigo|amiga|vecino|vecina|colega|companero|companera|usuario|tipo|senor|senora|analista) (dice|dijo|me dijo|me dice|comenta|escribe|escribio|opina|cree|asegura|nos llamo|me llamo)',
    '(se (dice|comenta|rumorea) que|me (dijeron|han dicho|contaron) que|hay quien (dice|piensa|cree))',
    '(segun) *',
    '(el|ella|ellos|la gente|algunos|muchos|dicen|los criticos|los analistas|los clientes|mi vecino) (dice|dicen|dijo|dijeron|cree|creen|piensa|piensan|opina|opinan|asegura|aseguran|afirma)',
    'dicen que',
    '(el articulo|la prensa|el periodico|el estudio|el informe) (dice|asegura|afirma|habla)',
    '(he leido|lei|he oido|escuche) (que|en)',
    '(alguien|un tipo|uno) (escribio|dijo|puso|ha escrito|ha puesto)',
  ],
  firstPerson: [
    '(creo|soy|llevo|he (visto|oido|leido|montado|trabajado|hecho|probado)|hago|vendo|monto|lo se|se que|fui|estuve|quiero|puedo|pienso|diria|opino|hemos|tenemos|hacemos|vendemos|fabricamos|montamos|deberiamos|podriamos)',
    '(yo|mi|mis|me|conmigo|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras|tengo|estoy|trabajo|trabajamos|somos|estamos|vi|curro|vamos)',
  ],
  us: [
    '(perdimos|ganamos|perdemos|firmamos|cerramos|entregamos|(te|os|les|le) (devolvemos|cambiamos|regalamos|prometemos|mandamos|enviamos|reponemos|abonamos|garantizamos)|reconocemos|lamentamos|desmentimos|mandanos|escribenos|copiamos|nos han|nos ha|tenemos|hacemos|vendemos|fabricamos|montamos|hemos|estamos|vamos a|somos|cerramos|firmamos|lanzamos|abrimos|perdemos|ganamos|facturamos|sacamos|copiamos|sabiamos|deberiamos|podemos|queremos|pagamos|debemos|enviamos)',
    '(nosotros|nosotras|nos|nuestr*)',
  ],
  oneself: [
    '(soy (un|una|la|el|tan|muy|mas)|mira que soy|que * soy|me siento (un|una|tan))',
    '(soy|estoy|era yo|me siento)',
    '(soy|estoy|era yo|me siento|estuve|llamadme)',
  ],
  employment: [
    '(me|nos) (hicieron|toco|han hecho|pidieron|mandaron) (repetir|preparar|cuadrar|maquetar|cerrar|revisar) (la|las|el|los) *',
    'donde los (instalamos|montamos)',
    '(el comunicado|la nota de prensa|la diapo|las tablas de resultados|la hoja de calculo|las previsiones|la prevision|los analistas|los accionistas|la junta de accionistas|en la sala de (al lado|juntas|reuniones)|lo que tenia de la empresa|el (fallo|error) (es|era|fue) nuestr*|usuarios del robot|los robots|la app nueva|la carpeta compartida|turno de (manana|tarde|noche))',
    '(en|dentro de) (esta|mi|nuestra) (empresa|fabrica|planta|oficina|nave|compania)',
    '(y mira que|aunque|y eso que|pese a que) (me (pagan|pagais|paga|dan de comer)|trabajo|curro|vivo de|como de)',
    '(llevo|llevamos) ... (en la empresa|en esta empresa|en la casa|en el sector|en la fabrica|dentro)',
    '(el|nuestro|este|todo el|del|al|en el) (sector|gremio)( de la robotica|)',
    '(mi|nuestro|nuestra|mis|nuestros) (nave|fabrica|planta|oficina|taller|almacen|curro|chamba|laburo|compania|sede|linea|plantilla|directora|director|direccion|jefazo*|ceo|colega de curro|companer*|cunado)',
    '(lo (he |)(monto|montado|fabrico|hago|vendo|arreglo|diseno|maqueto|maquetado|preparo|preparado|calculado|facturo) yo|los hago yo|soy (de limpieza|de mantenimiento|de almacen|de calidad|ingeniero aqui|comercial aqui|el de (sistemas|la centralita))|del curro|de mi curro|en el turno|en mi turno|la nueva directora|el nuevo director|el comite de direccion|los jefes|la cupula)',
    '(mi|mis|nuestro|nuestra|nuestros) (jefe|jefa|jefes|empresa|curro|trabajo|trabajo|pega|laburo|chamba|encargado|encargada|supervisor*|director*|gerente*|compa de curro|companeros|departamento|turno|sector|patron|equipo de ventas)',
    '(en el (curro|laburo|taller|almacen|laboratorio|trabajo|turno)|en la (oficina|fabrica|planta|chamba|nave|empresa|pega)|donde (trabajo|curro|laburo)|los (monto|empaco|vendo|fabrico|armo)|yo los (monto|empaco|vendo|armo)|trabajo (aqui|ahi|alli)|curro (aqui|ahi|alli)|trabajo en (facturacion|contabilidad|ventas|soporte|compras|produccion)|aunque me (echen|despidan))',
  ],
  belongings: [
    '(nuestro|nuestra|nuestros|nuestras) (propi* |ultim* |mayor |mejor |)(empresa|directiv*|tienda*|modelo*|lanzamiento|lema|presidente|consejero|ceo|fundador|duenos|gente|plantilla|fabrica|oficina*|planta*|politica|codigo|diseno|manual|embalaje|tornillo*|video*|video*|feria|web|pagina|formacion|reunion*|comerciale*|ingenier*|resultado*|crecimiento|ventas|plan|planes|proyecto*|maquina*|brazo*|carro*|aparato*|sensor*|motor*|contrato*|socio*|gremio|industria)',
    '(que|los que|lo que|cacharros que|robots que) (hacemos|fabricamos|vendemos|montamos|sacamos)',
    '(nuestro|nuestra|nuestros|nuestras) (nuevo |nueva |nuevos |nuevas |propio |)(producto*|robot*|precio*|app|software|estrategia|logo|marca|anuncio*|publicidad|campana*|marketing|servicio|soporte|rrhh|cultura|comedor|numeros|margen*|cliente*|proveedor*|direccion|directiva|jefe*|accion*|calidad|servidor*|equipo*|bateria*|cargador*|cartera|hoja de ruta|abogado*|patente*|eslogan|stand|garantia|sede|planta|empresa|sector|comerciales|tarifa*|salida a bolsa)',
  ],
  banter: [
    '(jaj|ajaja*|jsjs*|es broma|de broma|tkm|tqm|te quiero mucho|os quiero|mi amor|carino|compi|bromita)',
    '(jaja*|jeje*|xd|te quiero|guapa|guapo|felicidades|cari)',
  ],
};
