import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    "(je (persiste|reste persuade*|maintiens)|mon avis|a mes yeux|soyons (honnetes|serieux|francs)|ca m'(enerve|attriste|inquiete|agace)|j'ai honte|honte de|quelle honte|je l'ai dit|c'est dit|qu'on me vire|on marche sur la tete|pour ma part)",
    "(a mon avis|selon moi|d'apres moi|pour moi|je pense|je crois|je trouve|j'estime|je considere|je deteste|j'en ai marre|honnetement|franchement|personnellement|a mon sens|je ne comprends pas|je suis (contre|pour|decu|decue|convaincu|convaincue|choque|choquee))",
    '(devrait|devraient|devrions|devons|doit|doivent|faut|faudrait|faut qu*) ... *',
  ],
  hedges: [],
  demands: [],
  faults: [
    "(a cote de la plaque|du vent|poudre aux yeux|se moque du monde|se foutent de|foutage de gueule|perdu (le nord|son ame|la tete)|arnaque|gadget|c'etait mieux avant|etait mieux|dix ans de retard|ans de retard|en retard sur|sert a rien|ne sert a rien|qui va (payer|acheter)|personne (n'en veut|ne comprend|n'a demande)|la pire|le pire|plus grosse (erreur|connerie)|connerie|conneries|degueulasse|laid|moche|hideux|marketing|vendons du vent|deconnecte*|suppression* de postes|usine a gaz|cher pour ce que)",
    "(nul|nulle|nuls|nulles|ridicule|ridicules|absurde|absurdes|honteux|honteuse|honte|catastrophe|catastrophique|desastre|desastreux|lamentable|pitoyable|scandaleux|scandale|stupide|debile|idiot|idiote|inutile|inutiles|incompetent|incompetents|inadmissible|n'importe quoi|gachis|une erreur|bidon|decevant|decevante|gadget|trop (cher|lent|tard|tot|complique)|mal (gere|pense|fait)|fiasco|echec|moche|ringard|mauvaise idee|aucun sens|hors de prix)",
  ],
  merits: [
    "(enfin (quelqu'un|une|un)|la meilleure chose|bonne (idee|decision)|fier|fiere|excellente decision|tellement mieux)",
  ],
  rhetoric: [],
  cues: [],
};
