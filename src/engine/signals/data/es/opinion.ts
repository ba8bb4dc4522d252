import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(creo que|pienso que|opino que|en mi opinion|a mi juicio|para mi|a mi parecer|sinceramente|la verdad es que|personalmente|me parece|considero|odio|detesto|no entiendo|estoy (en contra|a favor|harto|harta|convencid*|decepcionad*))',
    '(deberia|deberian|deberiamos|hay que|tiene que|tienen que|tenemos que) *',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(ridiculo|ridicula|absurdo|absurda|verguenza|vergonzoso|vergonzosa|desastre|desastroso|pesimo|pesima|horrible|lamentable|inutil|inutiles|incompetente|incompetentes|estupido|estupida|estupidez|tonteria|un error|fracaso|chapuza|caos|caotico|carisimo|demasiado (caro|lento|tarde|pronto|complicado)|sin sentido|mal (hecho|pensado|gestionado)|mala idea|despilfarro|aburrido|feo|equivocad*|no tiene sentido|escandalo)',
  ],
  merits: [],
  rhetoric: [],
  cues: [],
};
