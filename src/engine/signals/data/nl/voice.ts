import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(wat balen|het spijt ons|sorry voor (de|het|dit)|onze (excuses|oprechte excuses))',
    '(stuur|mail|dm|app|geef) (ons |even |)(je|uw|jullie|het|een) ... (serienummer|ordernummer|adres|gegevens|bericht|pb|dm)',
    '(we|wij|{org}) (verkopen|verzamelen|bewaren|delen|slaan|sluiten|vertrekken|hebben|nemen|bieden|accepteren) (nooit|geen|geen enkel|dat nooit|niets|nu|voortaan|vanaf)',
    '(gerucht|geruchten|bericht) ... (kloppen niet|klopt niet|onjuist|onwaar|onzin)',
    '(vanaf (vandaag|nu|morgen|maandag)|we gaan het niet doen|dat gaan we niet|we blijven (gewoon |)(waar|hier)|het is onze fout|wij nemen|we zijn ermee bezig|we zijn bezig|we werken (eraan|hard)|bedankt voor (jullie|je|uw) (geduld|vertrouwen)|dank voor)',
    "namens (heel |iedereen bij |alle collega's van |het hele team van |)({org}|het bedrijf|de directie)",
    '(verklaring|reactie|standpunt|persbericht) van {org}',
    '{org} (biedt ... excuses aan|betreurt|garandeert|vergoedt|ontkent|kondigt ... aan|belooft|veroordeelt)',
    'wij (van|bij) {org} (bieden|betreuren|garanderen|beloven|staan|veroordelen)',
    '(we|wij) (vergoeden|garanderen|betreuren|bieden onze excuses|zullen u|zullen je)',
  ],
  tellings: ['(zei|zegt|volgens|kondigde|beloofde|naar verluidt|hoop|hopelijk|misschien|zou|zouden|gelezen|ik wou)'],
};
