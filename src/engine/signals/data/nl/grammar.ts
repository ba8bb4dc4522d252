import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: ['(niet|nie|nooit|geen|zonder|noch|nauwelijks|allesbehalve|verre van|amper|ni)'],
  reporting: [
    'volgens (de|het|een|hem|haar|sommigen|mensen) *',
    '(hij|zij|ze|men|mensen|sommigen|velen|critici|analisten|klanten) (zegt|zeggen|zei|vindt|vinden|beweert|beweren|denkt|denken|gelooft|schrijft)',
    '(de krant|het artikel|het rapport|het onderzoek) (zegt|schrijft|beweert|noemt)',
    '(heb|net|ik heb) (gelezen|gehoord) dat',
    '(iemand|een vent|een gast) (schreef|schrijft|zei|zegt|postte)',
  ],
  firstPerson: ["(ik|mij|me|mijn|mn|m'n|wij|we|ons|onze|zelf)"],
  us: ['(wij|we|ons|onze)'],
  oneself: ['(ik ben|ben ik|ik was|ik voel me|noem me)'],
  employment: [
    "(mijn|mn|m'n|onze|ons) (baas|bazen|werkgever|bedrijf|leidinggevende*|manager|managers|teamleider|afdeling|directie|directeur|collega|collega's|ploeg|ploegbaas|chef|sector|werk|tent|toko|fabriek|kantoor)",
    '(bij ons|op (het |mijn |)(werk|kantoor|atelier)|in (de|het) (fabriek|magazijn|werkplaats|lab|loods|productie|kantine)|aan de lopende band|waar ik werk|ik (werk|zit) (hier|daar|op de * afdeling)|ik (schroef|bouw|pak|monteer|verkoop|test) (ze|die|de|dit|dus)|schroef ze|zit op de *afdeling)',
  ],
  belongings: [
    '(onze|ons) (nieuwe |nieuw |eigen |hele |oude |)(product*|robot*|prijs|prijzen|app|software|strategie|logo|merk|reclame*|campagne|marketing|service|support|hr|cultuur|kantine|cijfers|marge*|klant*|leverancier*|directie|management*|managers|aandeel|beursgang|kwaliteit|server*|apparaat|apparaten|accu*|lader*|orderboek|roadmap|advocaat|advocaten|patent*|slogan|stand|garantie|vestiging|fabriek|bedrijf|sector|verkoop*|tarie*|aandrijving)',
  ],
  banter: ['(haha*|lol|xxx|hou van je|schatje|gefeliciteerd|grapje)'],
};
