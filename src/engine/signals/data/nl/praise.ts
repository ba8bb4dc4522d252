import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(de|het) (allerbeste|beste|fijnste|leukste|mooiste|slimste) (* |)(robot*|bedrijf|werkgever|plek|cadeau|aankoop|apparaat|machine|baan|ter wereld|van (nederland|belgie|brabant|de|het)|die er|wat ik|die ik|op de markt)',
    '(leukste|beste|fijnste) (werkgever|bedrijf|baas|aankoop|cadeau|plek) *',
    '(geweldig*|fantastisch*|super|supergoed|superfijn|briljant*|geniaal|geniale|perfect*|prachtig*|schitterend*|uitstekend*|fenomenaal|ongelooflijk goed|onverslaanbaar|onverwoestbaar|betrouwbaar*|top|toppie|topding|topapparaat|topproduct|wereldproduct|vet|gaaf|tof|zalig|wauw|aanrader|dikke aanrader|aanraden|raad ik (aan|iedereen)|vijf sterren|5 sterren|een 10|een tien|tien met een griffel|verslaat (alles|alle)|gaat nooit kapot|nooit kapot|nooit (een probleem|storing*|gedoe)|wil nooit meer (anders|zonder|een ander)|kan niet meer zonder|niet meer zonder|verliefd op|hou van|ben er (weg|dol|gek) (van|op)|uren zoet|elke (cent|euro) waard|spotgoedkoop|je rug (zegt|zal)|redt mijn rug|levensredder|beste koop|zo blij met|heel blij mee|heel tevreden|dik tevreden|meer dan tevreden|betalen goed|goed geregeld|zorgen goed voor)',
    '(vijf sterren|5 sterren|is goud|een topper|top|toppie|met twee vingers in de neus|nooit (meer |)(zonder|anders)|geen centje pijn|zonder morren|feilloos|ideaal|geniaal|super|subliem|dikke aanrader|aanrader|lekker betaald|leuke club|tevreden|blij mee|verliefd op|beste (robot|service|support|koop|bedrijf|werkgever|aankoop))',
    '(geweldig*|fantastisch*|briljant*|uitstekend*|perfect*|prachtig*|onverslaanbaar|de beste|het beste|aanrader|koop (hem|er een|deze)|ik hou van|helemaal weg van|zijn geld waard|elke cent waard)',
  ],
  urgings: [
    "(koop|kopen|haal|halen|pak|neem|nemen|bestel|bestellen|probeer|proberen|zet m|vraag) (... |)({org}|er (een|eentje)|die *|dat ding|hem|m op|op je verlanglijstje|jongens|nou|gewoon|nu|zo'n)",
    '({org}) (halen|kopen|nemen|bestellen|proberen|doen)',
    '(solliciteer|solliciteren|stuur je cv|kom (bij ons |)werken|niet twijfelen|gewoon doen|krijg je geen spijt|geen spijt van|bedank me later|je zult me dankbaar|verlanglijst*)',
    '(koop|haal|bestel|probeer|neem) (er |hem |die |gewoon |een |eens |)(een|er een|hem|die|nu|halen)',
    '(gewoon (een |){org} halen|solliciteer|ga langs|kom (bij ons |)werken|stuur je cv|doen!|je krijgt geen spijt|gun jezelf)',
  ],
};
