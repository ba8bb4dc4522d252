import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    '(todavia|aun|sigue sin|siguen sin|no me) (no |)(llega|ha llegado|llego|han llegado|han devuelto|devuelven|responden|contestan|funciona|carga|enciende)',
    '(se (rompio|ha roto|me rompio|averio|apaga|bloquea|cuelga|quedo)|dejo de funcionar|ha dejado de funcionar|llego (roto|rota|danad*|equivocad*)|no puedo (entrar|acceder|iniciar|cancelar|devolver|contactar)|me cobraron|me han cobrado|codigo de error|llevo (una|un|dos|tres|{n}) (semana*|mes*|dia*|hora*))',
    '(mi|el|la|nuestro|nuestra|mis) (pedido|paquete|envio|reembolso|factura|cuenta|suscripcion|garantia|cargador|bateria|robot|aparato|equipo|maquina|app|numero de serie|devolucion|reparacion|{org})',
    '(llevo (esperando|dias|semanas)|sigo esperando|sin respuesta|nadie (contesta|responde)|no (funciona|carga|arranca|enciende|llega)|estropead*|averiad*|mensaje de error|cobraron dos veces|cobrado dos veces)',
  ],
  appeals: [
    '(que (hago|puedo|debo)|a quien (llamo|escribo)|(tienen|teneis|hay) (alguna |)(novedad*|solucion|telefono)|necesito (ayuda|que)|me (ayudan|ayudais|responde*|contesta*)|pueden (decirme|ayudarme|revisar)|alguna (idea|novedad))',
    '(como (puedo|hago|se)|donde (esta|puedo)|cuando (llega|me|sera)|quien (puede|me)|por que|alguien (sabe|puede|me)|podeis|pueden|me (pueden|podeis) ayudar|ayuda|por favor)',
  ],
};
