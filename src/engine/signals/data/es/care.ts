import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    '(mi|el|la|nuestro|nuestra|mis) (pedido|paquete|envio|reembolso|factura|cuenta|suscripcion|garantia|cargador|bateria|robot|aparato|equipo|maquina|app|numero de serie|devolucion|reparacion|{org})',
    '(llevo (esperando|dias|semanas)|sigo esperando|sin respuesta|nadie (contesta|responde)|no (funciona|carga|arranca|enciende|llega)|estropead*|averiad*|mensaje de error|cobraron dos veces|cobrado dos veces)',
  ],
  appeals: [
    '(como (puedo|hago|se)|donde (esta|puedo)|cuando (llega|me|sera)|quien (puede|me)|por que|alguien (sabe|puede|me)|podeis|pueden|me (pueden|podeis) ayudar|ayuda|por favor)',
  ],
};
