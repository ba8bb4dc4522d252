import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    "(diciamocelo|sia chiaro|lo dico chiaro|a dirla tutta|se chiedete a me|mi vergogno|mi fa (pena|rabbia|tristezza)|non sono d'accordo|sono d'accordo|parliamoci chiaro|per quanto mi riguarda|la mia (modesta |)opinione)",
    '(secondo me|a mio avviso|a mio parere|per me|penso che|credo che|ritengo|trovo che|sinceramente|onestamente|francamente|personalmente|odio|detesto|non capisco|sono (contrario|contraria|deluso|delusa|convinto|convinta|stufo|stufa))',
    '(dovrebbe|dovrebbero|dovremmo|bisogna|bisognerebbe|deve|devono) *',
  ],
  hedges: [],
  demands: [],
  faults: [
    "(fumo negli occhi|vende fumo|vendiamo fumo|aria fritta|da matti|un furto|una presa in giro|che (pena|vergogna|tristezza)|patetic*|fa pena|fa schifo|ridicol*|era meglio|erano meglio|anni di ritardo|non serve a niente|nessuno (lo vuole|capisce|l'ha chiesto)|peggio|errore piu grande|per ricchi|solo (marketing|scena)|ha perso (la bussola|l'anima)|petti gonfi|petto gonfio|troppo car*)",
    '(ridicolo|ridicola|assurdo|assurda|vergogna|vergognoso|vergognosa|disastro|disastroso|pessimo|pessima|orribile|inutile|inutili|incompetente|incompetenti|stupido|stupida|stupidaggine|un errore|fallimento|caos|troppo (caro|cara|lento|tardi|presto|complicato)|non ha senso|senza senso|sbagliato|sbagliata|sbagliando|brutto|brutta|noioso|scandalo|buffonata|spreco|cattiva idea)',
  ],
  merits: ['(finalmente qualcuno|la cosa migliore (che|mai)|ottima (scelta|decisione|idea)|orgoglios*|scelta giusta)'],
  rhetoric: [],
  cues: [],
};
