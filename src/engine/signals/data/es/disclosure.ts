import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(trabajo|curro|laburo|chambeo|estoy|trabajando|currando|empleado|empleada|contratad*) (yo |ahi |alli |alla |aqui |dentro |en la casa |)(mismo |)(en|para|con|dentro de) {org}',
    '(trabajo|curro|laburo|chambeo|estoy en nomina|estoy dentro|estoy contratad*) (ahi|alli|alla|aqui|con ellos|para ellos|en ella|dentro|donde los (hacen|fabrican)|en esa empresa|en la empresa que *)',
    '(soy|siendo|como|fui|somos) (un |una |)(empleado|empleada|trabajador|trabajadora|ingenier*|tecnic*|becari*|comercial|disenador*|programador*|operari*|parte|de la casa|currante|de) (mas |de la plantilla |)(de|en|del equipo de) {org}',
    '({org} (es (mi|quien me) (empresa|empleador|curro|trabajo|paga|jefe)|me paga (el sueldo|la nomina)|paga mis facturas|me da de comer)|mi (empresa|empleador|jefe|curro)(,| es| fabrica| hace| lo fabrica| la hace| los hace))',
    '(los|lo|la|las) (fabrico|monto|diseno|vendo|hago|programo|construyo|fabricamos|montamos|disenamos|hacemos|vendemos) (yo|nosotros|en mi curro|en mi empresa|donde trabajo)',
    '(disclaimer|aviso|ojo|por transparencia|transparencia total|para ser transparente|lo digo de entrada|confieso|que conste)(:|,| que|) (trabajo|curro|soy|me paga|es mi empresa|juego en casa|estoy en nomina)',
    '(no soy (imparcial|neutral|objetiv*)|soy parte (interesada|implicada)|barro para casa|arrimo el ascua|juego en casa|no espereis que sea (neutral|imparcial|objetiv*))',
    '(publicidad|anuncio|contenido|colaboracion|post|publi) (pagad*|de mi empresa|patrocinad*|de mi empleador)',
    '(trabajo|curro|laburo) (ahi|alli|alla|para ellos|con ellos|en la empresa|en la marca|donde)',
    '(mi empresa|mi empleador|soy parte interesada|no soy (objetiv*|neutral|imparcial)|soy de la casa|soy emplead*|me pagan ellos|soy parte del equipo|conflicto de interes*)',
    '(trabajo|trabajamos|curro) (en|para) {org}',
    '(empleado|empleada|ingeniero|ingeniera|trabajador|trabajadora|becario|becaria) (de|en) {org}',
    '{org} (es mi empresa|me paga|donde trabajo)',
    '(transparencia|aviso|publicidad|colaboracion pagada)(:|)',
    '(monto|vendo|programo|sueldo|pruebo|limpio|cocino|diseno|empaco|atornillo|reparo|conduzco|fabrico|ensamblo|barro|atiendo) (... |)(en|para) {org}',
    '(llevo|voy para) (... |)(en|con|dentro de) {org}',
    '(soy|somos) (del|de la|de los|de las) * (de|en) {org}',
    '(me gano|gano) (la vida|el pan) (en|con|gracias a) {org}',
    'mi (equipo|turno|linea|departamento) (en|de) {org}',
  ],
};
