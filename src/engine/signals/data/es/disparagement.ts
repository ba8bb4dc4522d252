import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(mentiroso*|mentirosa*|estafador*|ladron|ladrones|inutil|inutiles|incompetente*|idiota*|imbecil*|payaso*|chorizo*|sinverguenza*|estafa|timo|basura|mierda|chatarra|parasito*|corrupto*|cutre|caradura*)',
  ],
  scorn: [],
  accusations: [],
  targets: [],
};
