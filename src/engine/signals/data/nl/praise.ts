import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(vijf sterren|5 sterren|is goud|een topper|top|toppie|met twee vingers in de neus|nooit (meer |)(zonder|anders)|geen centje pijn|zonder morren|feilloos|ideaal|geniaal|super|subliem|dikke aanrader|aanrader|lekker betaald|leuke club|tevreden|blij mee|verliefd op|beste (robot|service|support|koop|bedrijf|werkgever|aankoop))',
    '(geweldig*|fantastisch*|briljant*|uitstekend*|perfect*|prachtig*|onverslaanbaar|de beste|het beste|aanrader|koop (hem|er een|deze)|ik hou van|helemaal weg van|zijn geld waard|elke cent waard)',
  ],
  urgings: [
    '(koop|haal|bestel|probeer|neem) (er |hem |die |gewoon |een |eens |)(een|er een|hem|die|nu|halen)',
    '(gewoon (een |){org} halen|solliciteer|ga langs|kom (bij ons |)werken|stuur je cv|doen!|je krijgt geen spijt|gun jezelf)',
  ],
};
