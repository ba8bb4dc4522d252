import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(os|les|le|te|lo|la|las|los) (enviamos|enviaremos|mandamos|mandaremos|reponemos|cambiamos|cambiaremos|reembolsamos|abonamos|abonaremos|regalamos|regalaremos|devolvemos|pagamos|prometemos|garantizo|prometo|repararemos|llega otro)',
    '(recibireis|recibiran|tendreis|tendran|tienen|se os|se les) ... (reembolso|gratis|nuevo|nueva|repuestos|meses|dinero|antes de|abono)',
    '(prometido|palabra|garantizado|sin preguntas|sin coste|sin costo|gratis|antes del (viernes|lunes|martes)|antes de (diciembre|navidad|fin de))',
  ],
};
