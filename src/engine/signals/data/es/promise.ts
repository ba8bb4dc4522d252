import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(te|os|les|le|se) (lo |la |los |las |)(cambiamos|devolvemos|reponemos|mandamos|enviamos|arreglamos|reparamos|abonamos|regalamos|reembolsamos|pagamos|descontamos|prometemos|garantizamos|aseguramos|compensamos|cambiaremos|devolveremos|cambio|devuelvo|mando|arreglo) *',
    '(manana|el (lunes|martes|miercoles|jueves|viernes)|hoy mismo|esta semana|en {n} (horas|dias)|a primera hora) (* |* * |)(te|os|le|les|lo) (lo |la |)(cambiamos|mandamos|enviamos|tienes|teneis|tiene|tienen|llega|arreglamos|devolvemos|recibes|reciben)',
    '(no (pagas|pagais|pagan|paga) nada|a cuenta de la casa|invita la casa|corre de nuestra cuenta|sin coste alguno|coste cero|palabra de honor|teneis mi palabra|tienen mi palabra|te doy mi palabra|(te|os|se|les) (llega|llegara) (otro|otra|uno|una|nuev*|el))',
    '(vamos a|iremos a|hemos decidido|nos comprometemos a) (cambiar|devolver|reembolsar|reponer|compensar|reparar|pagar|regalar|bajar|ampliar|alargar|sustituir) *',
    '(os|les|le|te|lo|la|las|los) (enviamos|enviaremos|mandamos|mandaremos|reponemos|cambiamos|cambiaremos|reembolsamos|abonamos|abonaremos|regalamos|regalaremos|devolvemos|pagamos|prometemos|garantizo|prometo|repararemos|llega otro)',
    '(recibireis|recibiran|tendreis|tendran|tienen|se os|se les) ... (reembolso|gratis|nuevo|nueva|repuestos|meses|dinero|antes de|abono)',
    '(prometido|palabra|garantizado|sin preguntas|sin coste|sin costo|gratis|antes del (viernes|lunes|martes)|antes de (diciembre|navidad|fin de))',
  ],
};
