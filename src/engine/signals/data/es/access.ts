import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(codigo|clave|pin|contrasena|combinacion|password|pass) (de |del |de la |para |)(la |el |)(puerta|porton|verja|alarma|entrada|garaje|parking|almacen|nave|bodega|caja fuerte|caja|taquilla|servidor|servidores|wifi|red|invitados|candado|ascensor|montacargas|laboratorio|recepcion|barrera)',
    '(numero|nro) de (empleado|tarjeta|gafete|credencial|acreditacion)',
    '(codigo|clave|pin|contrasena) (de|del|para) (la |el |los |las |)(puerta|porton|alarma|entrada|acceso|wifi|taller|almacen|oficina|caja|garaje|nave|servidor*)',
  ],
  openers: [
    '(se lee|se ve|se leen|se ven) (el|la|los|todo el) (numero|codigo|chip|nombre y)',
    '(gafete|credencial|tarjeta) ... (horrible|papada|guap*|foto|📸|🤳)',
    '(foto|selfie|pic|estrenando|estreno|presumiendo) ... (gafete|tarjeta de (acceso|empresa|empleado)|credencial|acreditacion|pase|badge|carnet|la tarjeta)',
    '(gafete|credencial|acreditacion|tarjeta|pase|badge|carnet) ... (numero|chip|codigo de barras|qr|se (lee|ve)|nuevo|nueva|a la vista|brilla|abre|sirve|funciona)',
    '(contrasena|clave|password|pass|pin|wifi|codigo) ... (es|sigue siendo|esta (apuntad*|pegad*|escrit*)|en un post-it|detras|no la cambian|nunca (la |)(cambian|cambio|cambiaron)|la misma|de fabrica|por defecto)',
    '(llave|llaves|copia de la llave|llave maestra|mando) ... (debajo|detras|encima|dentro|colgad*|escondid*|bajo) (de |del |la |el |una |un |en )*',
    '(puerta|porton|torno|cerradura|entrada|verja) ... (se abre|abre|abren|abrir) con (un|una|cualquier|el|la) *',
    '(credencial|tarjeta|acreditacion|gafete|pase|placa) ... (por delante|por detras|delante y detras|foto|numero|codigo de barras|selfie|frente)',
    '(wifi|contrasena|clave|pin) ... (es|sigue|esta|pegad*|apuntad*|escrit*|colgad*)',
    '(la |las |)(llave|llaves|copia) (de|del|esta|estan|bajo|debajo|detras) ... (bajo|debajo|detras|colgad*|maceta|extintor|servidores|oficina|almacen|taller|cajon)',
  ],
  holes: [
    '(los|las|de|hasta) (domingos|sabados|noches|fines de semana|*) ... no (hay|esta|queda|viene) (el |)(vigilante|guardia|nadie|vigilancia|seguridad)',
    '(segurata|vigilante|guardia|portero|conserje|guarda) (siempre |solo |)(cena|come|duerme|ronca|merienda|fuma|sale|se va|se duerme|se larga)',
    '(puerta|porton|verja|valla|ventana|persiana|salida de emergencia|cancela|muelle|cerradura|torno|tornos) ... (no (cierra|cierran|encaja|echa|tiene|funciona|salta)|nunca (se |)(cierra|cierran|cierra bien)|siempre (esta |)abiert*|abiert*|rota|roto|atascad*|con un (carton|cuna|ladrillo|palo)|se abre (sola|empujando|de|con|si)|empuj*|floja|sin (candado|llave|alarma))',
    '(camara|camaras|alarma|sensor*|detector*|videoportero) ... (no (graba*|funciona*|mira*|va|van|pita*|enfoca*|salta*|estan)|apagad*|desconectad*|de adorno|de mentira|falsa*|rota*|estropead*|de pega|fuera de servicio|son (de |)(plastico|pega|mentira))',
    '(no hay|sin|ni una|ninguna|ningun) (camara|camaras|alarma|vigilante|vigilancia|seguridad|guardia|guardias|portero|nadie (vigilando|en (la |)(garita|recepcion|puerta|porteria)))',
    '(vigilante|guardia|guarda|segurata|vigilancia|portero|conserje|seguridad|sereno|velador|recepcionista|ronda|de la garita) ... (duerme|se duerme|dormid*|cena|come|merienda|se va|sale|ronda|pausa|descanso|fuma|fumar|se toma|llega|vuelve|cambia|de vacaciones|de baja|hasta las|a las|desde las|no (esta|viene|mira|pregunta|hay)|nunca|media hora|ve la tele|mira el movil|echa la siesta)',
    '(no queda|no hay|nunca hay|ya no hay|no esta) (nadie|ni un alma|ni dios|gente) (en|de|desde|hasta|por|los|las|a partir)',
    '(se (cuela|entra|pasa)|te cuelas|te puedes colar|puedes (entrar|colarte|pasar)|cualquiera (entra|pasa|puede entrar|se cuela)|entra quien quiere|entras (sin|por|hasta|empujando)|pasas sin|nadie (te |)(pide|pregunta|mira) (nada|la tarjeta|el carnet|identificacion|quien)|salta(s|r|ndo) la (valla|verja)|de par en par)',
    '(tarjeta|gafete|credencial|pase|usuario|cuenta|acceso) ... (sigue (abriendo|funcionando|activ*|valiendo)|sigue activ*|no (la |lo |)(dan|dieron|han dado) de baja|de un (ex|antiguo)|caducad* y)',
    '(puerta|porton|ventana|persiana|reja|valla|verja|salida de emergencia|muelle|cancela) ... (no cierra|no cierran|abierta|abierto|rota|roto|no echa|no encaja|a medias|se abre|empuj*|tira*|patada|atascad*)',
    '(camara|camaras|alarma|alarmas|sensor*) ... (apagad*|desconectad*|rota*|estropead*|no (funciona*|va|graba*|mira*|llega*)|de mentira|falsa*|averiad*|ni graba*)',
    '(sin|no hay|ni una|ninguna) (camara|camaras|alarma|vigilante|guardia|seguridad|vigilancia)',
    '(vigilante|guardia|segurata|vigilancia|portero|conserje|sereno|guarda) ... (ronda|rondas|duerme|dormid*|ronca|se va|vacaciones|nunca esta|no esta|cena|descanso|de baja|pasa a|entre las)',
    '(cualquiera|se|uno) (puede |)(entra|entrar|cuela|colarse|pasa|pasar) ... (por|sin|facil|hasta|tranquil*|dentro|como)',
  ],
  places: [
    '(segurata|vigilante|velador|garita|puerta de (atras|emergencia|carga|servicio|la nave|empleados)|gafete|tarjeta de acceso|nave|almacen|oficina|fabrica|planta|taller|laboratorio|bodega|garita|muelle de carga|sede|recepcion|curro|empresa|centro de datos|la obra)',
    '(oficina|fabrica|planta|almacen|laboratorio|taller|nave|sede|edificio|sala de servidores|deposito|empresa|muelle|aparcamiento|garita|patio)',
  ],
};
