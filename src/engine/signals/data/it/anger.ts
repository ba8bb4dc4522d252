import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(sono|siamo) (furios*|incazzat* (ner*|come|a bestia|)|inviperit*|imbestialit*|fuori di me|indignat*|nauseat*|schifat*|stuf*|esasperat*|arrabbiat*|al limite|avvelenat*|nero|nera)',
    '(mi (fa|fate|fanno) (incazzare|schifo|infuriare|imbestialire|bollire il sangue|venire il vomito|rabbia)|ne ho (piene|le palle piene|abbastanza|fin sopra)|non ne posso piu|mi avete (rotto|stufato|stancato)|che (rabbia|schifo|vergogna|nervi)|porca (miseria|puttana|troia)|ma vaffanculo|ma andate a *|e basta|adesso basta|ora basta|roba da matti|e (uno scandalo|inaccettabile|intollerabile|una vergogna|indecente)|come (osano|si permettono|osate)|mi sono rotto|rotto (le palle|il cazzo|i coglioni)|vergognatevi|vergogna)',
    '(sono (furios*|incazzat*|arrabbiat*|fuori di me|nero|nera|stuf*)|che (rabbia|schifo)|non ne posso piu|ne ho (abbastanza|le palle|le scatole)|mi fa (incazzare|schifo|imbestialire)|e (inaccettabile|vergognoso|scandaloso|intollerabile)|basta cosi|mi avete rotto|ma come si permettono|porca (miseria|puttana))',
  ],
};
