import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(ingresos|facturacion|ventas|beneficio*|perdidas|resultado*|trimestre|semestre|ejercicio|prevision*|dividendo*|margen*|cartera de pedidos|pedidos|cuentas|balance|cotizacion|numeros|cifras|guidance|ebitda|q1|q2|q3|q4|objetivos|liquidez)',
  ],
  deals: [
    '(compra|opa|oferta|fusion|fusionan|adquisicion|venta de la empresa|nos (compran|han comprado|venden|compra)|salida a bolsa|ampliacion de capital|mayor (contrato|pedido)|contrato mas grande|contrato firmado|{n} (millones|mil millones)|* millones|firmamos|firmado|firma del|inversor*|absorbe*)',
  ],
  foreknowledge: [
    '(aun no (es publico|lo han|se ha)|todavia no (es publico|lo han|se ha|se sabe)|nadie lo sabe|no lo han contado|antes de(l| la| los|l) (anuncio|martes|lunes|jueves|viernes|resultados|noticia|junta)|antes de que (salga|se sepa|anuncien)|sale* el (dia |)({n}|lunes|martes|jueves|viernes)|anuncian|lo anuncian|la noticia|comunicado|en interno|internamente|contabilidad|tesoreria|finanzas|consejo|director financiero|trabajo en (facturacion|contabilidad|finanzas)|me toco preparar|yo (preparo|hago|facturo)|no pregunten|agarraos|agarrense|psst*|ya cargo|lo vi en)',
  ],
  tips: [
    '(compren|compra|comprad|vendan|vende|vended|metan|meted|mete|carguen|cargad|guarden) ... (acciones|titulos|{org}|$*)',
    '(vendi (todo|mis)|mis acciones|precio objetivo|cargo acciones)',
  ],
};
