import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(eres|sois|puto|puta|maldito|maldita|pedazo de) (una |un |unos |unas |muy |)(puta|puto|idiota*|imbecil*|gilipollas|mierda|zorra|cerdo|cerda|basura|escoria|subnormal*|retrasad*|maricon|cabron|hijo de puta|asco|mentiros*|inutil)',
    '(callate|cierra) (la |)(boca|puta boca)',
    '(ojala te (pase|mueras|mates|pudras|maten|atropellen)*|muerete|suicidate|vete a la mierda|que te jodan|te voy a (matar|encontrar|partir|reventar|pegar)|se donde vives)',
    '(los|las|putos|malditos) (moros|negros|judios|gitanos|inmigrantes|maricones|sudacas|mujeres) (son|fuera|deberian|no deberian)',
  ],
  threats: [],
  hate: [],
};
