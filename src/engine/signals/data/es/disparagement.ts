import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(ratero*|rata|ratas|vago*|vaga|panda de|hatajo de|atajo de|bola de|pelota|pelotas|lameculos|enchufad*|mangante*|zangano*|cretino*|burro*|tonto*|zoquete*|mafia|mafios*|circo|manicomio|zoo|jeta|caradura*|trepa|trepas|cobarde*|negrero*|explotador*|no (distingue*|sabe|saben|sirve*|da luz) (ni |una |un |)*|inutil con|huevon*|flojo*|culero*|pendej*)',
    '(mentiroso*|mentirosa*|estafador*|ladron|ladrones|inutil|inutiles|incompetente*|idiota*|imbecil*|payaso*|chorizo*|sinverguenza*|estafa|timo|basura|mierda|chatarra|parasito*|corrupto*|cutre|caradura*)',
  ],
  scorn: [
    '(porqueria|cacharro|una castana|se cae a (trozos|pedazos)|se rompe*|de juguete|chapuza|basura|patrana|ni regalad*)',
  ],
  accusations: [
    '(soborn*|mordida*|sobres|comisiones|bajo cuerda|enchufes|roba|roban|robaron|robado|copian|copia|copiaron|estafa|estafan|estafaron|miente|mienten|mintieron|enganan|engana|trampa*|hacen trampa|falsifica*|blanque*|defraud*|explotan|saquea*|trucad*|manipula*|espia*|plagi*|untan|untado*)',
  ],
  targets: [
    '(nuestro|nuestra|nuestros|mi|mis|el|la|los|las|su) (nuevo |nueva |propio |)(jefe|jefa|jefes|direccion|directiva|gerencia|encargado|encargada|supervisor*|turno de *|departamento|ventas|compras|rrhh|recursos humanos|marketing|comercial*|companer*|cliente*|proveedor*|competencia|director*|junta|gerente*|contable*|patron*)',
    'en direccion',
  ],
};
