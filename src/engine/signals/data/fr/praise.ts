import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    "(genial|geniale|incroyable|incroyables|magnifique|formidable|fantastique|excellent|excellente|parfait|parfaite|merveille|merveilleux|merveilleuse|c'est super|imbattable|extraordinaire|le meilleur|la meilleure|les meilleurs|au top|achetez|foncez|j'adore|je recommande|une tuerie|un bijou|vaut son prix|chapeau)",
  ],
  urgings: [],
};
