import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(juicio|juicios|tribunal|tribunales|demanda|demandas|demandado*|demandaron|querella|juez|jueza|sentencia|fallo judicial|patente|patentes|acuerdo extrajudicial|extrajudicial|llegaron a un acuerdo|indemniza*|investigacion|investigan|registro|competencia|fiscalia|hacienda|inspeccion fiscal|multa|multas|retirada|retirar del mercado|arreglo|abogado|abogados|pleito|litigio|audiencia nacional|cnmc)',
  ],
  liability: [
    '(culpa|error|fallo|responsabilidad) (nuestra|nuestro|de la empresa|de {org})',
    '(fue|es|era) (culpa|error|fallo) (nuestr*|de la casa)',
    '(nuestra|nuestro) (culpa|error|fallo|responsabilidad|negligencia)',
    '(sabiamos|lo sabiamos|lo sabian|sabian|la direccion sabia|todos (aqui |)lo saben) ... (desde|que|y)',
    '(copiamos|infringimos|violamos|usamos) ... patente*',
    '(nunca|no) (fueron|fue|estaban|estaba|pasaron|paso|se) (certificad*|homologad*|probad*|la homologacion|la prueba)',
  ],
  counsel: [
    '(nuestro|nuestra|nuestros|el|la|los|su|sus) (abogado|abogada|abogados|asesoria juridica|departamento legal|bufete|aseguradora)',
  ],
};
