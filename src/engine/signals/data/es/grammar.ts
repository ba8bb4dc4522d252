import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: ['(no|ni|nunca|jamas|tampoco|sin|nada de|ningun|ninguna|para nada|lejos de ser|apenas)'],
  reporting: [
    '(segun) *',
    '(el|ella|ellos|la gente|algunos|muchos|dicen|los criticos|los analistas|los clientes|mi vecino) (dice|dicen|dijo|dijeron|cree|creen|piensa|piensan|opina|opinan|asegura|aseguran|afirma)',
    'dicen que',
    '(el articulo|la prensa|el periodico|el estudio|el informe) (dice|asegura|afirma|habla)',
    '(he leido|lei|he oido|escuche) (que|en)',
    '(alguien|un tipo|uno) (escribio|dijo|puso|ha escrito|ha puesto)',
  ],
  firstPerson: [
    '(yo|mi|mis|me|conmigo|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras|tengo|estoy|trabajo|trabajamos|somos|estamos|vi|curro|vamos)',
  ],
  us: ['(nosotros|nosotras|nos|nuestr*)'],
  oneself: ['(soy|estoy|era yo|me siento)', '(soy|estoy|era yo|me siento|estuve|llamadme)'],
  employment: [
    '(mi|mis|nuestro|nuestra|nuestros) (jefe|jefa|jefes|empresa|curro|trabajo|trabajo|pega|laburo|chamba|encargado|encargada|supervisor*|director*|gerente*|compa de curro|companeros|departamento|turno|sector|patron|equipo de ventas)',
    '(en el (curro|laburo|taller|almacen|laboratorio|trabajo|turno)|en la (oficina|fabrica|planta|chamba|nave|empresa|pega)|donde (trabajo|curro|laburo)|los (monto|empaco|vendo|fabrico|armo)|yo los (monto|empaco|vendo|armo)|trabajo (aqui|ahi|alli)|curro (aqui|ahi|alli)|trabajo en (facturacion|contabilidad|ventas|soporte|compras|produccion)|aunque me (echen|despidan))',
  ],
  belongings: [
    '(nuestro|nuestra|nuestros|nuestras) (nuevo |nueva |nuevos |nuevas |propio |)(producto*|robot*|precio*|app|software|estrategia|logo|marca|anuncio*|publicidad|campana*|marketing|servicio|soporte|rrhh|cultura|comedor|numeros|margen*|cliente*|proveedor*|direccion|directiva|jefe*|accion*|calidad|servidor*|equipo*|bateria*|cargador*|cartera|hoja de ruta|abogado*|patente*|eslogan|stand|garantia|sede|planta|empresa|sector|comerciales|tarifa*|salida a bolsa)',
  ],
  banter: ['(jaja*|jeje*|xd|te quiero|guapa|guapo|felicidades|cari)'],
};
