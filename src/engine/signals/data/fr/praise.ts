import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    "(cinq etoiles|5 etoiles|les yeux fermes|je ne (m'en passe|le rends|reviendrai)|plus m'en passer|rien a redire|sans broncher|sans faille|nickel|top|au top|une perle|un regal|le pied|canon|bluffant*|impeccable|que du bonheur|bonne ambiance|bien paye*|super (boite|equipe|ambiance|produit|service)|haut la main|loin devant|meilleur*|vaut (chaque|le coup|son)|conquis|satisfait*|ravi*)",
    "(genial|geniale|incroyable|incroyables|magnifique|formidable|fantastique|excellent|excellente|parfait|parfaite|merveille|merveilleux|merveilleuse|c'est super|imbattable|extraordinaire|le meilleur|la meilleure|les meilleurs|au top|achetez|foncez|j'adore|je recommande|une tuerie|un bijou|vaut son prix|chapeau)",
  ],
  urgings: [
    "(achetez|prenez|foncez|essayez|testez|postulez|commandez|offrez|allez-y|venez (bosser|travailler|essayer|voir)|envoyez (votre|vos) cv|n'hesitez pas|vous ne le regretterez pas|faites-vous plaisir)",
  ],
};
