import type { Language } from '../language.ts';
import { cues } from './cues.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    "(a mon (avis|sens|gout)|selon moi|pour moi|d'apres moi|perso|personnellement|honnetement|franchement|sincerement|serieux|soyons (honnetes|clairs|serieux)|il faut (le dire|etre honnete|bien dire)|je (pense|trouve|crois|considere|deteste|hais|comprends pas|ne comprends|suis (contre|pour|decu*|choque*|convaincu*|favorable|fier|fiere|en desaccord|d'accord|sceptique|ecoeure*)|refuse|maintiens|vous le dis)|j'ai (honte|du mal)|ca me (choque|gene|derange|fait honte|desole|revolte|tue|inquiete|attriste|fait rire|fait peine)|unpopular opinion|avis impopulaire|un point c'est tout|c'est dit|voila c'est dit|point barre|point final|qu'on (arrete|se le dise|m'explique)|on arrete de dire|chapeau|malaise (total|))",
    "(je (persiste|reste persuade*|maintiens)|mon avis|a mes yeux|soyons (honnetes|serieux|francs)|ca m'(enerve|attriste|inquiete|agace)|j'ai honte|honte de|quelle honte|je l'ai dit|c'est dit|qu'on me vire|on marche sur la tete|pour ma part)",
    "(a mon avis|selon moi|d'apres moi|pour moi|je pense|je crois|je trouve|j'estime|je considere|je deteste|j'en ai marre|honnetement|franchement|personnellement|a mon sens|je ne comprends pas|je suis (contre|pour|decu|decue|convaincu|convaincue|choque|choquee))",
    '(devrait|devraient|devrions|devons|doit|doivent|faut|faudrait|faut qu*) ... *',
  ],
  hedges: ["(j'ai l'impression|il me semble|je dirais|je parie|j'imagine|peut-etre|sans doute|disons)"],
  demands: [
    '(on|ils|elle|il|nous|la direction|{org}) (devrait|devraient|devrions|doit|doivent|ferait mieux|feraient mieux) *',
    "(il faut|faut|il faudrait|faudrait|fallait|il fallait|il est temps|grand temps|y en a marre|stop aux?|assez de|arretons|arretez|qu'ils (arretent|ecoutent|demissionnent)|moins de (marketing|reunions|slides|chefs)|plus de (respect|moyens|qualite|transparence|regles)|interdire|interdisez|reguler|demission)",
  ],
  faults: [
    '(tient|tiennent) pas (debout|la route)',
    '(une (honte|blague|catastrophe|connerie|absurdite|aberration|mascarade|arnaque|erreur|folie|insulte|heresie|usine a gaz|fumisterie|trahison|ligne rouge|hypocrisie|foutaise|debacle)|un (scandale|desastre|naufrage|echec|cirque|gachis|fiasco|crime|bide|non-sens|delire|leurre|piege|gouffre|suicide|recul|coup de com|tournevis avec))',
    "(honteu*|ridicule*|absurde*|pathetique*|lamentable*|nul|nulle|minable*|moche*|laid*|affreu*|horrible*|debile*|stupide*|idiot*|inutile*|surcote*|surevalue*|hors de prix|trop (cher|chere|lent|lente|tard|tot|complique*|lourd*|bruyant*|mou)|depasse*|ringard*|has been|obsolete*|poussiereu*|decevant*|inquietant*|dangereu*|irresponsable*|incompetent*|hypocrite*|cynique*|greenwashing|malhonnete*|injuste*|indecent*|a cote de la plaque|deconnecte*|hors-sol|sans ame|vide|creux|bullshit|bidon|pipeau|du vent|de la poudre aux yeux|n'importe quoi|foutage de gueule|genant*|malaise)",
    "(on (s'est|nous sommes) (trompe*|plantes|perdus)|s'est trompe*|va droit dans le mur|dans le mur|tire une balle dans le pied|ans de retard|a la traine|largue*|perdu (son ame|le nord|la boule)|nous a (tue*|coule*|perdus)|ne (sert|rime) a rien|sert a rien|(ne |n'|)(a|ont) rien compris|comprennent (rien|pas)|ecoute* (pas|plus|personne)|personne (ne |n'|)(veut|en veut|ose|ecoute|comprend)|c'etait mieux|pire que|mieux que (nous|nos|notre)|moins bien que|supprimer des postes|jeter l'argent|argent (jete|gaspille)|gaspillage|vend* du (reve|vent)|le monde avait besoin|fallait (jamais|pas))",
    "(a cote de la plaque|du vent|poudre aux yeux|se moque du monde|se foutent de|foutage de gueule|perdu (le nord|son ame|la tete)|arnaque|gadget|c'etait mieux avant|etait mieux|dix ans de retard|ans de retard|en retard sur|sert a rien|ne sert a rien|qui va (payer|acheter)|personne (n'en veut|ne comprend|n'a demande)|la pire|le pire|plus grosse (erreur|connerie)|connerie|conneries|degueulasse|laid|moche|hideux|marketing|vendons du vent|deconnecte*|suppression* de postes|usine a gaz|cher pour ce que)",
    "(nul|nulle|nuls|nulles|ridicule|ridicules|absurde|absurdes|honteux|honteuse|honte|catastrophe|catastrophique|desastre|desastreux|lamentable|pitoyable|scandaleux|scandale|stupide|debile|idiot|idiote|inutile|inutiles|incompetent|incompetents|inadmissible|n'importe quoi|gachis|une erreur|bidon|decevant|decevante|gadget|trop (cher|lent|tard|tot|complique)|mal (gere|pense|fait)|fiasco|echec|moche|ringard|mauvaise idee|aucun sens|hors de prix)",
  ],
  merits: [
    "(enfin (quelqu'un|un|une)|ca respire|chapeau (a|bas)|bravo (a|pour)|la meilleure (chose|decision|idee)|le meilleur (choix|patron)|bonne (idee|decision|initiative)|excellente (idee|decision|initiative)|bon choix|fier de|fiere de|courageu*|visionnaire*|genial*|brillant*|salutaire|necessaire*|indispensable*|heureusement que)",
    "(enfin (quelqu'un|une|un)|la meilleure chose|bonne (idee|decision)|fier|fiere|excellente decision|tellement mieux)",
  ],
  rhetoric: [
    "(serieux|serieusement|est-ce que (le monde|quelqu'un|c'est)|pourquoi (on|diable|faut|toujours)|qui (a (decide|eu|valide)|veut|a besoin)|a quoi (bon|sert|ca)|c'est quoi|comment (peut-on|on peut)|jusqu'a quand|depuis quand|suis-je le seul|je suis le seul|y a que moi|mais pourquoi)",
  ],
  cues,
};
