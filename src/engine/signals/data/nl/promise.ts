import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(u|je|jij|jullie) (krijgt|krijg|krijgen|ontvangt|ontvangen|hebt|heb|heeft) (... |)(uw geld|je geld|geld terug|een nieuwe|nieuw|een maand|maanden|gratis|cadeau|vergoeding|korting|terugbetaald|bos bloemen|terug)',
    '(morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|deze week|volgende week|binnen {n} (uur|dagen)) (... |)(heb je|heeft u|hebben jullie|staat er|krijg je|krijgt u|is het (opgelost|geregeld)|ligt hij|leveren we|sturen we|een nieuwe)',
    '(we|wij) (sturen|vergoeden|vervangen|betalen|repareren|leveren|garanderen|beloven|ruilen|crediteren|lossen|regelen|geven|maken) (... |)(terug|om|op|je|u|jullie|een|de|het|hem|dit|gratis)',
    '(kost (u|je|jullie) (niks|niets)|kosteloos|gratis en voor niks|op onze kosten|beloofd|dat beloof ik|erewoord|op mijn woord|gegarandeerd|zonder kosten|van ons (aannemen|cadeau)|geld terug|(een|monteur) (monteur |)van ons (op de stoep|langs))',
    '(je|jullie|u|iedereen|elke klant) (krijgt|krijgen|ontvangt|ontvangen|heb|hebt|hebben) ... (nieuwe|nieuw|terug|gratis|cadeau|maand|geld|vergoed|vergoeding|vrijdag)',
    '(we|wij|{org}) (vergoeden|vervangen|ruilen|sturen|leveren|repareren|betalen|regelen|garanderen|beloven|vergoedt|vervangt|ruilt) (je|jullie|u|het|alle|iedere|elke|de|alles|morgen)',
    '(beloofd|gegarandeerd|zonder vragen|kosteloos|op onze kosten|voor (vrijdag|maandag|kerst|het weekend|het eind))',
  ],
};
