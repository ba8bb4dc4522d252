import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    "(le|la|les) (meilleur*|plus (fiable*|beau|belle|cool)) (* |)(robot*|boite|boite|endroit|cadeau|achat|machine|du marche|du monde|que j'ai)",
    '(boite|boite) (de reve|geniale|au top)',
    "(genial*|super|excellent*|fantastique*|formidable*|extraordinaire*|incroyable*|magnifique*|parfait*|impeccable*|nickel|top|au top|une tuerie|une pepite|un bijou|une merveille|un regal|une bombe|un bonheur|du bonheur|trop bien|trop fort|canon|ouf|dingue|mortel|bluffant*|epatant*|imbattable*|increvable*|cinq etoiles|5 etoiles|dix sur dix|10/10|j'adore|on adore|je kiffe|j'en suis fan|fan de|conquis*|convertis|zero decu|je recommande|on recommande|recommande a|que par (lui|elle)|plus m'en passer|peux plus m'en|change* la vie|change (ma|notre) vie|y'a pas photo|y a pas photo|ecrase (tout|tous|la concurrence)|enterre|vaut (chaque|largement|le coup)|le merite|paient bien|traite* bien|meilleur que)",
    "(cinq etoiles|5 etoiles|les yeux fermes|je ne (m'en passe|le rends|reviendrai)|plus m'en passer|rien a redire|sans broncher|sans faille|nickel|top|au top|une perle|un regal|le pied|canon|bluffant*|impeccable|que du bonheur|bonne ambiance|bien paye*|super (boite|equipe|ambiance|produit|service)|haut la main|loin devant|meilleur*|vaut (chaque|le coup|son)|conquis|satisfait*|ravi*)",
    "(genial|geniale|incroyable|incroyables|magnifique|formidable|fantastique|excellent|excellente|parfait|parfaite|merveille|merveilleux|merveilleuse|c'est super|imbattable|extraordinaire|le meilleur|la meilleure|les meilleurs|au top|achetez|foncez|j'adore|je recommande|une tuerie|un bijou|vaut son prix|chapeau)",
  ],
  urgings: [
    '(foncez|fonce|achetez|achete|prenez|prends|essayez|essaie|testez|commandez|offrez) (... |)({org}|un|une|le|la|les yeux|en un|y|sans|direct)',
    "(foncez|candidatez|postulez|envoyez (votre|vos) cv|venez bosser|arret* d'hesiter|n'hesitez (pas|plus)|allez-y les yeux|les yeux fermes|vous me remercierez|de rien|allez faire pareil|vous (ne |)(le |)regretterez pas)",
    "(achetez|prenez|foncez|essayez|testez|postulez|commandez|offrez|allez-y|venez (bosser|travailler|essayer|voir)|envoyez (votre|vos) cv|n'hesitez pas|vous ne le regretterez pas|faites-vous plaisir)",
  ],
};
