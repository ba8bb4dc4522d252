import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    '(un|una|uno de|una de|nuestro|nuestra|nuestros|el) (gran |nuevo |buen |mejor |antiguo |)(cliente|clientes|clienta|nuestros clientes|comprador)',
    '(cliente|clientes) (nuestro|de|en|del) *',
    '(el|la|un|una|cierto|cierta|esa|ese|aquel) (gran |famosa |famoso |conocida |conocido |)(supermercado|cadena de *|grupo hospitalario|hospital|clinica|fabricante de coches|aerolinea|aeropuerto|cervecera|panaderia|lecheria|galletera|paqueteria|banco|aseguradora|farmaceutica|conservera|naviera|hotelera|quesera)',
  ],
  dealings: [
    '(pidio|pidieron|ha pedido|han pedido|encargo|encargaron|cancelo|cancelaron|ha cancelado|devolvio|devolvieron|devuelve|devolver|quiere devolver|firmo|firmaron|compro|compraron|duplico|renovo|prueba|probando|se queja|se quejan|furios*|amenaza*|no paga|no pagan|no nos paga|nos debe|nos deben|debe * meses|denuncia*|se fue a|se paso a|se van con|con {name}|quiebra|hackead*|piloto|nos (compra|compraron|pide|pidio)|nuestros (robots|brazos|equipos|carros)|tecnico|mas unidades)',
  ],
  visits: [
    '(instalacion|montaje|puesta en marcha|demo|visita) (en|para|con|a) (un|una|el|la) (cliente|clinica|hospital|fabrica|supermercado)',
    '(perdimos|hemos perdido|ganamos|hemos ganado|firmamos|cerramos) (el |la |un |)(contrato|cuenta|cliente|concurso|licitacion)',
    '(ya saben (cual|quien)|ya sabeis (cual|quien)|no (dire|digo) (quien|nombres)|sin decir nombres|adivinen (quien|cual)|adivinad (quien|cual))',
  ],
};
