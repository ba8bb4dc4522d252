import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(trimestral|trimestrales|semestral|resultados anuales|cuenta de resultados|caja|tesoreria|deuda|facturado|ventas|ingresos|perdidas|beneficios|numeros rojos|numeros negros|prevision|previsiones|estimaciones|profit warning|recorte|dividendo|reparto|cuota|margen bruto|tabla* de resultados|treinta por ciento|* por ciento|{n} (%|por ciento)|liquidez|impago|quiebra|concurso de acreedores|depreciacion|provision|provisiones|stock sin vender|sin vender)',
    '(ingresos|facturacion|ventas|beneficio*|perdidas|resultado*|trimestre|semestre|ejercicio|prevision*|dividendo*|margen*|cartera de pedidos|pedidos|cuentas|balance|cotizacion|numeros|cifras|guidance|ebitda|q1|q2|q3|q4|objetivos|liquidez)',
  ],
  deals: [
    '(nos (compra|compran|absorbe|absorben|adquiere|venden|vende|fusionan|han vendido|ha comprado)|compramos (a|la|el)|se fusionan|fusionamos|entra un fondo|fondo (americano|ingles|chino|de inversion)|ronda de (inversion|financiacion)|{n} (cifras|millones|kilos|m)|* (cifras|kilos)|due diligence|acaban de firmar|han firmado|se firma|se ha firmado|firmada|contrato de|contratazo|pedidazo|mayor pedido|licitacion|adjudicacion|adjudicado|negociacion|negociaciones|salimos a bolsa|emision de bonos|ampliacion)',
    '(compra|opa|oferta|fusion|fusionan|adquisicion|venta de la empresa|nos (compran|han comprado|venden|compra)|salida a bolsa|ampliacion de capital|mayor (contrato|pedido)|contrato mas grande|contrato firmado|{n} (millones|mil millones)|* millones|firmamos|firmado|firma del|inversor*|absorbe*)',
  ],
  foreknowledge: [
    'se (firma|cierra|anuncia|publica|comunica) (el|este|la) (lunes|martes|miercoles|jueves|viernes|semana|mes|proxim*)',
    '((aun|todavia) no lo (han contado|han dicho|saben|cuentan)|no pregunten|no pregunteis|(el comunicado|la nota) ... (no sale|sale|hasta)|(no (sale|se publica|lo publican|lo cuentan|lo anuncian|es publico|esta anunciado|se sabe) (hasta|aun|todavia|fuera)|hasta (el|que) ... (no|salga|anuncien|publiquen)|(el|la|este|esta|proxim*) (lunes|martes|miercoles|jueves|viernes|semana|mes) ... (anuncian|se anuncia|publican|sale|lo cuentan|presentan|recortan)|(anuncian|publican|presentan|recortan|cuentan|sale) ... (el|este|la semana) (lunes|martes|miercoles|jueves|viernes|{n}|proxima|que viene)|lo se porque|yo (cierro|llevo|maqueto|paso|monto|hago|imprimo|veo) (las|los|el|la) (cuentas|numeros|balances|cierre|hoja|excel|tabla*|diapo*|nominas|presentacion)|la (diapo|diapositiva|hoja|tabla|presentacion) ... yo|vosotros vereis|ustedes veran|a buen entendedor|yo no he dicho nada|ya (me lo |)(agradecer*|vereis|veran)|antes de que (se entere*|abra|salte|lo sepan|lo cuenten)|aun no ha salido|todavia no ha salido|agarraos|agarrense|guardame el secreto|cuando (salga|se sepa|lo publiquen|abra la bolsa)|me (toc*|hicieron|pidieron) (preparar|repetir|hacer|maquetar|cuadrar)))',
    '(aun no (es publico|lo han|se ha)|todavia no (es publico|lo han|se ha|se sabe)|nadie lo sabe|no lo han contado|antes de(l| la| los|l) (anuncio|martes|lunes|jueves|viernes|resultados|noticia|junta)|antes de que (salga|se sepa|anuncien)|sale* el (dia |)({n}|lunes|martes|jueves|viernes)|anuncian|lo anuncian|la noticia|comunicado|en interno|internamente|contabilidad|tesoreria|finanzas|consejo|director financiero|trabajo en (facturacion|contabilidad|finanzas)|me toco preparar|yo (preparo|hago|facturo)|no pregunten|agarraos|agarrense|psst*|ya cargo|lo vi en)',
  ],
  sources: [
    '(en|por|sobre) mi (mesa|escritorio)',
    'no (me |)pregunt* (como|por que|quien|de donde) lo se',
    '(redacte|escribi|imprimi|lei|he leido|he visto|prepare|fotocopie|traduje) (el|la|los|las) (* |)(acta|actas|cuentas|numeros|borrador|presentacion|informe|balance|presupuesto)',
    '(oi|oido|escuche|escuchado|pille) (... |)en (el ascensor|la cafeteria|el pasillo|la cantina|la fotocopiadora)',
    '(alguien|un amigo|una amiga|mi hermana|mi hermano) (de|en) (contabilidad|finanzas|tesoreria|direccion|legal)',
  ],
  tips: [
    '(vendi|he vendido|vendo|vendio) todo lo que *',
    '(compra|comprad|compren|vende|vended|vendan|entra|entrad|entren|salid|salgan|sal|meted|metan|mete|pillad|carga|cargad|carguen|aguanta|aguantad|aguanten|soltad|suelten) (* |* * |)(acciones|acciones de|{org}|la accion|titulos|bolsa|antes del|$*|ya|cuanto antes|todo lo que)',
    '(si teneis|si tienen|si tienes|el que tenga|quien tenga) (* |)(acciones|{org}|$*|titulos)',
    '(he vendido|vendi|voy a vender|acabo de vender|ha vendido|he comprado|compre) (* |* * |)(acciones|titulos|todo lo que|stock options|{org})',
    '(compren|compra|comprad|vendan|vende|vended|metan|meted|mete|carguen|cargad|guarden) ... (acciones|titulos|{org}|$*)',
    '(vendi (todo|mis)|mis acciones|precio objetivo|cargo acciones)',
  ],
};
