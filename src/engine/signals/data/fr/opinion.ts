import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    "(a mon avis|selon moi|d'apres moi|pour moi|je pense|je crois|je trouve|j'estime|je considere|je deteste|j'en ai marre|honnetement|franchement|personnellement|a mon sens|je ne comprends pas|je suis (contre|pour|decu|decue|convaincu|convaincue|choque|choquee))",
    '(devrait|devraient|devrions|devons|doit|doivent|faut|faudrait|faut qu*) ... *',
  ],
  hedges: [],
  demands: [],
  faults: [
    "(nul|nulle|nuls|nulles|ridicule|ridicules|absurde|absurdes|honteux|honteuse|honte|catastrophe|catastrophique|desastre|desastreux|lamentable|pitoyable|scandaleux|scandale|stupide|debile|idiot|idiote|inutile|inutiles|incompetent|incompetents|inadmissible|n'importe quoi|gachis|une erreur|bidon|decevant|decevante|gadget|trop (cher|lent|tard|tot|complique)|mal (gere|pense|fait)|fiasco|echec|moche|ringard|mauvaise idee|aucun sens|hors de prix)",
  ],
  merits: [],
  rhetoric: [],
  cues: [],
};
