import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(no lo (conten|conteis|digan|digais|difundan|compartan)|no (puedo|podemos|debo|debia) (decir|contar|hablar) (mas|nada|esto)|que quede entre nosotros|entre nosotros|yo no (he dicho|dije) nada|ustedes no (vieron|leyeron)|no han visto nada|luego (lo |)borro|ojo al dato|mutis|chiton|top secret|de tapadillo|en petit comite)',
    '(aun no es (publico|oficial)|todavia no es (publico|oficial)|no se ha anunciado|sin anunciar|estrictamente confidencial|solo para uso interno|bajo embargo|no se puede (decir|contar)|no puedo (decir|contar)|que quede entre nosotros|entre nosotros|no lo digais|no os lo he dicho)',
  ],
  discretion: [
    '(nadie (lo |)(sabe|sabia)|todavia no lo (saben|han anunciado|cuentan)|aun no lo (saben|han anunciado|cuentan)|no esta anunciado|falta (que|el anuncio)|solo falta (que|el)|antes que (nadie|todos|el resto)|medio ano antes|oficialmente no existe|no existe oficialmente|en teoria no existe|lo vi (en|el|con|y)|la vi (en|el|levant*|con)|vi (el|la|un|una|los) (prototipo|plano|pantalla|pizarra|organigrama|diapo*)|me lo (enseno|mostro|conto) (mi jef*|el jefe|sin querer)|lo dejaron abierto|en la (carpeta compartida|pizarra|impresora|pantalla))',
    '(prototipo|hoja de ruta|organigrama|diapositiva*|planning|calendario compartido) ... (dice|pone|muestra|vi|abiert*|sale)',
  ],
  plans: [
    '(sede|planta|fabrica|oficina|departamento|tienda|linea|turno|equipo|almacen|soporte|centro) ... (cierra|cierran|cerrara|cerraran|cierre|fusionan|juntan|trasladan|externalizan|venden|desaparece|eliminan|despiden|sobran)',
    '(cierran|cerramos|van a (cerrar|juntar|despedir|vender|externalizar|lanzar|sacar|recortar)|vamos a (cerrar|comprar|lanzar|sacar|abrir|vender)|abrimos (planta|oficina|fabrica|tienda)|compramos a|nos fusionamos) ',
    '(no (se |)(compren|compreis)|esperen|esperad|esperaos) ... (ahorita|ahora|meses|abril|mayo|otro|nuevo|septiembre|todavia)',
    '(sale|saldra|llega|lanzan|lanzamos|viene) (en|para|otro|el|la) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|unos meses|feria|que|nuevo|nueva|*)',
  ],
  places: [
    '(direccion|consejo|sede|planta|fabrica|taller|laboratorio|prototipo|producto|modelo|cliente|proveedor|lanzamiento|feria|prensa|sindicato|departamento|empresa|jefe|jefa|marketing|version|app|soporte)',
  ],
};
