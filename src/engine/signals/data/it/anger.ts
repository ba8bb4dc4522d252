import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(sono (furios*|incazzat*|arrabbiat*|fuori di me|nero|nera|stuf*)|che (rabbia|schifo)|non ne posso piu|ne ho (abbastanza|le palle|le scatole)|mi fa (incazzare|schifo|imbestialire)|e (inaccettabile|vergognoso|scandaloso|intollerabile)|basta cosi|mi avete rotto|ma come si permettono|porca (miseria|puttana))',
  ],
};
