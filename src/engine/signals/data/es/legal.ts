import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(los de hacienda|le han pagado para|demanda colectiva|abogados|nos (demanda|demandan|han demandado|denuncia|denuncian|investiga|investigan|multan|han multado|cae|meten|han metido|llevan a juicio|registraron|inspeccionan)|demanda colectiva|pleito|pleitos|querella|imputad*|peritos?|perito|vista oral|la vista|el juicio|a juicio|al juzgado|juzgados?|citacion|citado a declarar|declarar ante|acuerdo de confidencialidad|pagado para que|pagaron para que|firme y calle|firmo y callo|indemnizacion|indemnizado|multa|multaza|sancion|sanciones|expediente|hacienda|inspectores|inspeccion|registro de la *|se llevaron (los|cajas|ordenadores|servidores)|cajas llenas|retirar (el|los|las) *|llamada a revision|patente|patentes|infraccion|plagio|guardia civil|fiscal|fiscales)',
    '(juicio|juicios|tribunal|tribunales|demanda|demandas|demandado*|demandaron|querella|juez|jueza|sentencia|fallo judicial|patente|patentes|acuerdo extrajudicial|extrajudicial|llegaron a un acuerdo|indemniza*|investigacion|investigan|registro|competencia|fiscalia|hacienda|inspeccion fiscal|multa|multas|retirada|retirar del mercado|arreglo|abogado|abogados|pleito|litigio|audiencia nacional|cnmc)',
  ],
  liability: [
    '(el|la|todo) (fallo|error|culpa|responsabilidad|incendio|accidente|defecto) (es|era|fue|ha sido) (solo |solo |totalmente |toda |)(nuestr*|de la empresa|de {org}|culpa nuestra|de fabricacion|de diseno)',
    '(la culpa (la tenemos|es de|fue de) (nosotros|la empresa|{org})|tenemos (nosotros |)la culpa|(fue|es) (por )?culpa nuestra|lo perdemos|vamos a perder|tienen razon en demandar)',
    '(lo |)(sabiamos|ocultamos|tapamos|escondimos|callamos|quitamos|falseamos|manipulamos|nos saltamos|copiamos|robamos|plagiamos|infringimos) (nosotros|desde|que|y |de un|de una|la|el|los|las|todo)',
    '(sin|no (tenia*|llevaba*|estaba*|paso|pasaron|habia*)) ... (certificad*|certificacion|homologad*|homologacion|probad*|testad*|marcado ce|proteccion|freno|paro|fusible|sensor de seguridad|control de calidad)',
    '(el (sensor|freno|fusible|paro|protector)|la (proteccion|alarma|carcasa)) ... (lo|la) (quitamos|desconectamos|puenteamos|anulamos|monte|quite) *',
    '(culpa|error|fallo|responsabilidad) (nuestra|nuestro|de la empresa|de {org})',
    '(fue|es|era) (culpa|error|fallo) (nuestr*|de la casa)',
    '(nuestra|nuestro) (culpa|error|fallo|responsabilidad|negligencia)',
    '(sabiamos|lo sabiamos|lo sabian|sabian|la direccion sabia|todos (aqui |)lo saben) ... (desde|que|y)',
    '(copiamos|infringimos|violamos|usamos) ... patente*',
    '(nunca|no) (fueron|fue|estaban|estaba|pasaron|paso|se) (certificad*|homologad*|probad*|la homologacion|la prueba)',
  ],
  counsel: [
    '(juicio|demanda|denuncia|pleito|investigacion) contra nosotros',
    '(nos (han (metido|puesto|caido|demandado|denunciado|multado|investigado|llevado)|meten|ponen|demandan|denuncian|multan|investigan|investiga|llevan a juicio|cae|cayo|piden|reclaman))',
    '(los de|el fisco|inspectores de|llego|llegaron) (de |)(hacienda|la fiscalia|la guardia civil|competencia|la policia judicial|el sat|la afip|la sunat|el sii)',
    '(le|les|lo|los) (han pagado|pagaron|hemos pagado|pagamos|han indemnizado) (para que|a cambio) *',
    '(nuestr*|los|las|del|con los|al) (abogad*|letrad*|juridico|equipo legal|bufete|notario|aseguradora|seguro)',
    '(nuestro|nuestra|nuestros|el|la|los|su|sus) (abogado|abogada|abogados|asesoria juridica|departamento legal|bufete|aseguradora)',
  ],
};
