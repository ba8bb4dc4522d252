import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(lamentamos|sentimos) (mucho |muchisimo |de verdad |profundamente |)(lo|las|el|la|los|que)',
    '(mandanos|enviadnos|mandadnos|envianos|enviennos|escribenos|escribanos|escribidnos|pasanos) ... (direccion|numero|serie|privado|dm|pedido|mensaje|datos|factura)',
    '(no|nunca|jamas) (vendemos|grabamos|compartimos|almacenamos|cerramos|nos vamos|hemos|lo hemos|vamos a|haremos|cobraremos)',
    '(los|nuestros) (robots|equipos|aparatos) no (graban|espian|escuchan|guardan)',
    '(queda desmentido|desmentimos|es falso que|es falso lo|rumor* ... (falso*|mentira)|seguimos aqui|no nos vamos|a partir de (hoy|ahora|manana|el lunes)|desde hoy|aceptamos|asumimos|nos hacemos cargo|estamos (trabajando|en ello|investigando)|gracias por (la|su|vuestra) (paciencia|confianza)|por las molestias|disculpas|disculpad|disculpen|en nombre de todos|tranquilidad a todos)',
    '(en nombre de|de parte de) (todo el equipo de |todos en |la empresa|)({org}|la empresa|la direccion)',
    '(comunicado|declaracion|respuesta|postura) (oficial |)de {org}',
    '{org} (pide disculpas|se disculpa|lamenta|garantiza|reembolsara|devolvera|se compromete|niega|anuncia|desmiente|condena)',
    '(os|les|le|te) (devolveremos|reembolsaremos|pedimos disculpas|garantizamos|compensaremos)',
    '(en|desde) {org} (lamentamos|garantizamos|pedimos|queremos|nos comprometemos|condenamos|anunciamos)',
  ],
  tellings: [
    '(dijo|dice|ha dicho|anuncio que|segun|dicen|espero|ojala|quizas|tal vez|deberia|podria|lei que|prometieron)',
  ],
};
