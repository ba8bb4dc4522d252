import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(codigo|clave|pin|contrasena) (de|del|para) (la |el |los |las |)(puerta|porton|alarma|entrada|acceso|wifi|taller|almacen|oficina|caja|garaje|nave|servidor*)',
  ],
  openers: [
    '(credencial|tarjeta|acreditacion|gafete|pase|placa) ... (por delante|por detras|delante y detras|foto|numero|codigo de barras|selfie|frente)',
    '(wifi|contrasena|clave|pin) ... (es|sigue|esta|pegad*|apuntad*|escrit*|colgad*)',
    '(la |las |)(llave|llaves|copia) (de|del|esta|estan|bajo|debajo|detras) ... (bajo|debajo|detras|colgad*|maceta|extintor|servidores|oficina|almacen|taller|cajon)',
  ],
  holes: [
    '(puerta|porton|ventana|persiana|reja|valla|verja|salida de emergencia|muelle|cancela) ... (no cierra|no cierran|abierta|abierto|rota|roto|no echa|no encaja|a medias|se abre|empuj*|tira*|patada|atascad*)',
    '(camara|camaras|alarma|alarmas|sensor*) ... (apagad*|desconectad*|rota*|estropead*|no (funciona*|va|graba*|mira*|llega*)|de mentira|falsa*|averiad*|ni graba*)',
    '(sin|no hay|ni una|ninguna) (camara|camaras|alarma|vigilante|guardia|seguridad|vigilancia)',
    '(vigilante|guardia|segurata|vigilancia|portero|conserje|sereno|guarda) ... (ronda|rondas|duerme|dormid*|ronca|se va|vacaciones|nunca esta|no esta|cena|descanso|de baja|pasa a|entre las)',
    '(cualquiera|se|uno) (puede |)(entra|entrar|cuela|colarse|pasa|pasar) ... (por|sin|facil|hasta|tranquil*|dentro|como)',
  ],
  places: [
    '(oficina|fabrica|planta|almacen|laboratorio|taller|nave|sede|edificio|sala de servidores|deposito|empresa|muelle|aparcamiento|garita|patio)',
  ],
};
