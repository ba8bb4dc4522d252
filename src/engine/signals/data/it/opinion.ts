import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(secondo me|a mio avviso|a mio parere|per me|penso che|credo che|ritengo|trovo che|sinceramente|onestamente|francamente|personalmente|odio|detesto|non capisco|sono (contrario|contraria|deluso|delusa|convinto|convinta|stufo|stufa))',
    '(dovrebbe|dovrebbero|dovremmo|bisogna|bisognerebbe|deve|devono) *',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(ridicolo|ridicola|assurdo|assurda|vergogna|vergognoso|vergognosa|disastro|disastroso|pessimo|pessima|orribile|inutile|inutili|incompetente|incompetenti|stupido|stupida|stupidaggine|un errore|fallimento|caos|troppo (caro|cara|lento|tardi|presto|complicato)|non ha senso|senza senso|sbagliato|sbagliata|sbagliando|brutto|brutta|noioso|scandalo|buffonata|spreco|cattiva idea)',
  ],
  merits: [],
  rhetoric: [],
  cues: [],
};
