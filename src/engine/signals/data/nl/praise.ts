import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(geweldig*|fantastisch*|briljant*|uitstekend*|perfect*|prachtig*|onverslaanbaar|de beste|het beste|aanrader|koop (hem|er een|deze)|ik hou van|helemaal weg van|zijn geld waard|elke cent waard)',
  ],
  urgings: [],
};
