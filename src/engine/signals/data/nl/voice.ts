import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    "namens (heel |iedereen bij |alle collega's van |het hele team van |)({org}|het bedrijf|de directie)",
    '(verklaring|reactie|standpunt|persbericht) van {org}',
    '{org} (biedt ... excuses aan|betreurt|garandeert|vergoedt|ontkent|kondigt ... aan|belooft|veroordeelt)',
    'wij (van|bij) {org} (bieden|betreuren|garanderen|beloven|staan|veroordelen)',
    '(we|wij) (vergoeden|garanderen|betreuren|bieden onze excuses|zullen u|zullen je)',
  ],
  tellings: [],
};
