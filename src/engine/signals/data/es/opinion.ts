import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(yo creo|yo diria|lo digo (claro|aunque|como)|que conste|si me preguntan|si me preguntais|me averguenza|me indigna|me da (pena|verguenza|rabia)|no estoy de acuerdo|estoy de acuerdo|francamente|honestamente|siendo sinceros|a mi (el|la|me|los))',
    '(creo que|pienso que|opino que|en mi opinion|a mi juicio|para mi|a mi parecer|sinceramente|la verdad es que|personalmente|me parece|considero|odio|detesto|no entiendo|estoy (en contra|a favor|harto|harta|convencid*|decepcionad*))',
    '(deberia|deberian|deberiamos|hay que|tiene que|tienen que|tenemos que) *',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(de sinverguenzas|perdio el norte|perdido el norte|vive del cuento|vivimos del cuento|humo|vende humo|vendemos humo|por las nubes|un robo|un asalto|un timo|una tomadura de pelo|da pena|que pena|que verguenza|patetic*|cutre|feo con ganas|no deberiamos|era mejor|eran mejores|anos de retraso|por detras de|no sirve para nada|nadie (lo quiere|lo pidio|entiende)|peor|la mayor estupidez|el mayor error|para ricos|papel mojado|puro (marketing|teatro|cuento)|demasiado (caro|cara)|parecen hechos)',
    '(ridiculo|ridicula|absurdo|absurda|verguenza|vergonzoso|vergonzosa|desastre|desastroso|pesimo|pesima|horrible|lamentable|inutil|inutiles|incompetente|incompetentes|estupido|estupida|estupidez|tonteria|un error|fracaso|chapuza|caos|caotico|carisimo|demasiado (caro|lento|tarde|pronto|complicado)|sin sentido|mal (hecho|pensado|gestionado)|mala idea|despilfarro|aburrido|feo|equivocad*|no tiene sentido|escandalo)',
  ],
  merits: ['(por fin alguien|lo mejor que (nos|ha|le)|gran (decision|idea|acierto)|orgullos*|un acierto)'],
  rhetoric: [],
  cues: [],
};
