import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    '(allesbehalve|geenszins|amper|nauwelijks|zeker niet|helemaal niet)',
    '(niet|nie|nooit|geen|zonder|noch|nauwelijks|allesbehalve|verre van|amper|ni)',
  ],
  reporting: [
    "(een|de|mijn|m'n|die) (klant|vriend|vriendin|buurman|buurvrouw|collega|gast|analist) (zegt|zei|schrijft|schreef|vindt|denkt|beweert|belde)",
    '(ze zeggen dat|men zegt|er wordt gezegd|volgens) *',
    'volgens (de|het|een|hem|haar|sommigen|mensen) *',
    '(hij|zij|ze|men|mensen|sommigen|velen|critici|analisten|klanten) (zegt|zeggen|zei|vindt|vinden|beweert|beweren|denkt|denken|gelooft|schrijft)',
    '(de krant|het artikel|het rapport|het onderzoek) (zegt|schrijft|beweert|noemt)',
    '(heb|net|ik heb) (gelezen|gehoord) dat',
    '(iemand|een vent|een gast) (schreef|schrijft|zei|zegt|postte)',
  ],
  firstPerson: ["(ik|mij|me|mijn|mn|m'n|wij|we|ons|onze|mezelf)", "(ik|mij|me|mijn|mn|m'n|wij|we|ons|onze|zelf)"],
  us: ['(wij|we|ons|onze)'],
  oneself: [
    "(ik ben|ben ik|wat ben ik|ik voel me|ik was) (toch |echt |ook |zo |)(een|zo'n|de|niet)",
    '(ik ben|ben ik|ik was|ik voel me|noem me)',
  ],
  employment: [
    '(van ons|bij ons|hier binnen|op de zaak|op de werkvloer|op het hoofdkantoor|in de kelder|bij het overleg|in het overleg)',
    "(terwijl|ook al|en ja,|hoewel|en) (ik|we|wij) (... |)(mijn brood|m'n brood|mn brood|ervan|er werk*|daar werk*|er (zelf |)(aan |)(bouw|werk|schroef|sleutel)|voor ze werk)",
    '(de|onze|hele|deze|mijn) (sector|branche|robotica|automatisering)',
    "(ons|onze|de nieuwe|het|mijn|m'n|mn|de) (mt|directeur|directie|baas|ploeg|avondploeg|nachtploeg|kwartaal|persbericht|planning|consolidatie|winstverwachting|opvolger|jaarrekening|bezorgkarretjes|management|werkgever|bestuur|app)",
    '((dit|het|ons) kwartaal|halve omzet|omzet (+|stijgt|daalt|omhoog|omlaag|{n})|winstwaarschuwing|analisten|van iemand die ze (inpakt|bouwt|in dozen stopt|maakt)|die ik (bouw|maak|verkoop|inpak)|ik (bouw|maak|pak|verkoop|test|schroef) (ze|die dingen|hem)|eerste werkdag|waar wij (werken|ook)|we zijn (verkocht|overgenomen)|het klimaat* terwijl|aan het leger|aan defensie|die (accu|zekering))',
    "(mijn|mn|m'n|onze|ons) (baas|bazen|werkgever|bedrijf|leidinggevende*|manager|managers|teamleider|afdeling|directie|directeur|collega|collega's|ploeg|ploegbaas|chef|sector|werk|tent|toko|fabriek|kantoor)",
    '(bij ons|op (het |mijn |)(werk|kantoor|atelier)|in (de|het) (fabriek|magazijn|werkplaats|lab|loods|productie|kantine)|aan de lopende band|waar ik werk|ik (werk|zit) (hier|daar|op de * afdeling)|ik (schroef|bouw|pak|monteer|verkoop|test) (ze|die|de|dit|dus)|schroef ze|zit op de *afdeling)',
  ],
  belongings: [
    '(onze|ons) (eigen |nieuwe |nieuwste |oude |hele |)(product*|robot*|prij*|app|software|strategie|logo|merk|reclame|campagne|marketing|service|support|klantenservice|inkoop|cultuur|kantine|cijfers|marge|klant*|leverancier*|directie|baas|bazen|aandelen|beursgang|kwaliteit|server*|accu*|lader*|roadmap|advocaten|patent*|octrooi*|slogan|stand|garantie|vestiging|fabriek|bedrijf|sector|verkopers|bestuur|ceo|model*|lancering|oprichter|mensen|personeel|kantoor*|plannen|project*|machine*|arm*|kar*|sensor*|motor*|contract*|clubje|toko|website|beurs)',
    '(die|dat|wat) (wij|we) (maken|bouwen|verkopen|leveren|doen)',
    '(onze|ons) (nieuwe |nieuw |eigen |hele |oude |)(product*|robot*|prijs|prijzen|app|software|strategie|logo|merk|reclame*|campagne|marketing|service|support|hr|cultuur|kantine|cijfers|marge*|klant*|leverancier*|directie|management*|managers|aandeel|beursgang|kwaliteit|server*|apparaat|apparaten|accu*|lader*|orderboek|roadmap|advocaat|advocaten|patent*|slogan|stand|garantie|vestiging|fabriek|bedrijf|sector|verkoop*|tarie*|aandrijving)',
  ],
  banter: [
    '(haha*|hihi*|grapje|geintje|lol|xd|schatje|lieverd|hou van je|gefeliciteerd|knuffel|dikke kus)',
    '(haha*|lol|xxx|hou van je|schatje|gefeliciteerd|grapje)',
  ],
};
