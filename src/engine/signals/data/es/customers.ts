import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    'cliente (del dia|de la semana|de hoy|de ayer)',
    '(un|una|otro|otra) client* (de|en|del) *',
    '(la cuenta|el contrato) (del|de la|de los|de) *',
    '(el|la|un|una|otro|otra|cierto|cierta|ese|esa|aquel|aquella|los del|los de la|las de la|al|del) (gran |mayor |famos* |conocid* |pequen* |nueva |nuevo |mism* |cadena de |grupo |grupo de |)(hospital|clinica|supermercado|super|super|fabrica|fabrica|planta|bodega|almacen|aeropuerto|puerto|banco|aseguradora|farmaceutica|constructora|cadena|conservera|cervecera|panaderia|azucarera|petrolera|minera|textil|automotriz|aerolinea|naviera|hotel|ayuntamiento|ministerio|universidad|residencia|quesera|galletera|granja|lavanderia|imprenta|marca|tienda|cementera|papelera|embotelladora)',
    '(nuestr*|mi|el|la|los|un|una|otro|otra) (mayor|principal|mejor|peor|primer|ultim*|nuev*|antigu*|gran|gordo|mas grande) (cliente|clienta|clientes|comprador*|cuenta)',
    '(cliente|clienta|clientes|cuenta) (nuestr*|importante|gordo|grande|vip|historico|que (tenemos|nos))',
    '(los|esos|las) (de la|del|de las|de los) ... (nos|se|ya|han|quieren)',
    '(un|una|uno de|una de|nuestro|nuestra|nuestros|el) (gran |nuevo |buen |mejor |antiguo |)(cliente|clientes|clienta|nuestros clientes|comprador)',
    '(cliente|clientes) (nuestro|de|en|del) *',
    '(el|la|un|una|cierto|cierta|esa|ese|aquel) (gran |famosa |famoso |conocida |conocido |)(supermercado|cadena de *|grupo hospitalario|hospital|clinica|fabricante de coches|aerolinea|aeropuerto|cervecera|panaderia|lecheria|galletera|paqueteria|banco|aseguradora|farmaceutica|conservera|naviera|hotelera|quesera)',
  ],
  dealings: [
    '(trae* (fritos|locos|de cabeza)|llegamos (tarde|* semanas)|por llegar tarde|se le (atora|atasca|rompe|cae|cuelga)|no (esta|estan) content*|nos (odia|adora|exige|aprieta|reclama|llama))',
    '(nos|se|ya|me|han|ha|les|le|quiere|quieren|va a|van a) ... (devuelto|devolvi*|devuelve*|devolver|pedid*|pidi*|pide*|encarg*|cancel*|anul*|firm*|compr*|reclam*|rescind*|renov*|debe*|pag*|dejad*|dejo|mandad*|amenaz*|demand*|quej*|plantad*|cambi*)',
    '(llevo|llevamos|estoy|estamos|he|hemos|ando|toca|toca*|manana|hoy) ... (montando|instalando|calibrando|soldando|reparando|soldado|montado|instalado|reparado|calibrado|montar|instalar|puesta en marcha)',
    '({n}|dos|tres|diez|veinte|treinta|cuarenta|cien|mil|ochenta|mas|otros|otras) (robots|brazos|equipos|unidades|maquinas|carros|licencias|estaciones)',
    '(en quiebra|en concurso|suspension de pagos|en numeros rojos|impagos?|moroso*|factura*|penalizacion|contrato|piloto|prueba piloto|rollout|despliegue|arranque)',
    '(pidio|pidieron|ha pedido|han pedido|encargo|encargaron|cancelo|cancelaron|ha cancelado|devolvio|devolvieron|devuelve|devolver|quiere devolver|firmo|firmaron|compro|compraron|duplico|renovo|prueba|probando|se queja|se quejan|furios*|amenaza*|no paga|no pagan|no nos paga|nos debe|nos deben|debe * meses|denuncia*|se fue a|se paso a|se van con|con {name}|quiebra|hackead*|piloto|nos (compra|compraron|pide|pidio)|nuestros (robots|brazos|equipos|carros)|tecnico|mas unidades)',
  ],
  visits: [
    '(perdimos|hemos perdido|perdemos|ganamos|hemos ganado) (la cuenta|el contrato|el concurso|al cliente)',
    '(el|ese) (hospital|clinica|supermercado|super|super|fabrica|fabrica|planta|bodega|almacen|aeropuerto|puerto|banco|aseguradora|farmaceutica|constructora|cadena|conservera|cervecera|panaderia|azucarera|petrolera|minera|textil|automotriz|aerolinea|naviera|hotel|ayuntamiento|ministerio|universidad|residencia|quesera|galletera|granja|lavanderia|imprenta|marca|tienda|cementera|papelera|embotelladora) ese',
    '(montando|instalando|soldando|calibrando|reparando|soldado|montado|instalado|reparado|calibrado|montar|instalar|arreglando|arreglado) ... (en|dentro de|para) (un|una|el|la|los|las|ese|esa|cierta|cierto) (* |)(hospital|clinica|supermercado|super|super|fabrica|fabrica|planta|bodega|almacen|aeropuerto|puerto|banco|aseguradora|farmaceutica|constructora|cadena|conservera|cervecera|panaderia|azucarera|petrolera|minera|textil|automotriz|aerolinea|naviera|hotel|ayuntamiento|ministerio|universidad|residencia|quesera|galletera|granja|lavanderia|imprenta|marca|tienda|cementera|papelera|embotelladora|cliente|planta)',
    '(en|desde|para|a|visitando|visita a) (casa de|las oficinas de|la sede de|las instalaciones de|) (un|una|nuestro|nuestra|el) (nuevo |nueva |mejor |)(cliente|clienta)',
    '(se nos va|se nos fue|nos deja|nos dejo|nos ha dejado|nos abandona|nos quitan|nos han quitado|nos cae|ha caido) (el|la|un|una|nuestro|otro) (* |)(cliente|cuenta|contrato|pedido)',
    '(todos sabeis|todos conoceis|todos saben|que todos conocemos|no puedo decir (quien|cual|el nombre)|no doy nombres|sin dar nombres|empieza por)',
    '(instalacion|montaje|puesta en marcha|demo|visita) (en|para|con|a) (un|una|el|la) (cliente|clinica|hospital|fabrica|supermercado)',
    '(perdimos|hemos perdido|ganamos|hemos ganado|firmamos|cerramos) (el |la |un |)(contrato|cuenta|cliente|concurso|licitacion)',
    '(ya saben (cual|quien)|ya sabeis (cual|quien)|no (dire|digo) (quien|nombres)|sin decir nombres|adivinen (quien|cual)|adivinad (quien|cual))',
  ],
};
