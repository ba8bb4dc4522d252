import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(je|jullie|u|iedereen|elke klant) (krijgt|krijgen|ontvangt|ontvangen|heb|hebt|hebben) ... (nieuwe|nieuw|terug|gratis|cadeau|maand|geld|vergoed|vergoeding|vrijdag)',
    '(we|wij|{org}) (vergoeden|vervangen|ruilen|sturen|leveren|repareren|betalen|regelen|garanderen|beloven|vergoedt|vervangt|ruilt) (je|jullie|u|het|alle|iedere|elke|de|alles|morgen)',
    '(beloofd|gegarandeerd|zonder vragen|kosteloos|op onze kosten|voor (vrijdag|maandag|kerst|het weekend|het eind))',
  ],
};
