import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'non-public': {
    flags: [
      "‹We're buying a startup›, it's ‹not announced› yet",
      "‹They're closing the plant› in June, it is ‹not announced› yet",
      'Acme opens a plant in Peru, ‹embargoed› until May',
      "the new arm has six fingers, ‹you didn't hear that here›",
      "I'm ‹not allowed to say› what our lab built",
      '‹No se lo digáis a nadie›: Acme ‹cierra la planta›',
      '‹Acqua in bocca›, Acme ‹chiude lo stabilimento›',
      '‹Vão juntar o› suporte com as vendas na Acme',
      'Acme ‹gaat verhuizen›, ‹niet doorvertellen›',
      'Acme ‹ferme le site›, ‹ça reste entre nous›',
    ],
    passes: [
      "Top secret: our choir sings at my sister's birthday party",
      'Streng geheim: Oma bekommt zum Geburtstag Hühner',
      'Ne le dis à personne : ma sœur se marie',
      "Non ditelo a nessuno: mia nonna compie cent'anni",
      'In my novel the prototype is under embargo',
      'The names of the finalists are not announced yet',
      'Acme has announced its results',
      "We're moving to a bigger flat",
      'Wir bauen ein Haus am See',
      'On sort ce soir, attendez un peu',
      'Has Acme not announced it yet?',
      'We love the new park',
      'Confidentiality is on every slide of the course',
      'El bar cierra la cocina a las once',
      'Il bar chiude alle undici',
      'Vamos ao cinema com as primas',
      'De bakker gaat met vakantie',
      'La boulangerie ferme à midi',
    ],
  },
};
