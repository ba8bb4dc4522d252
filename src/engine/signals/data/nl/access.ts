import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(poortcode|deurcode|toegangscode|alarmcode|pincode|wachtwoord|personeelsnummer|pasnummer|badgenummer)',
    'code (van|voor|is) (de|het) (deur|poort|hek|alarm|kluis|loods)',
  ],
  openers: [
    '(pasje|pas|badge|toegangspas|werkpas|personeelspas) ... (voorkant|achterkant|voor- en|foto|nummer|barcode|selfie)',
    '(wifi|wachtwoord|pincode) ... (is|hangt|staat|plakt|nog steeds|post-it)',
    '(de |)(sleutel|sleutels|reservesleutel) (van|hangt|ligt|onder|achter) ... (onder|achter|hangt|mat|bloempot|brandblusser|server*|kantoor|loods|la|kast)',
  ],
  holes: [
    '(zijdeur|achterdeur|deur|poort|rolpoort|roldeur|hek|raam|nooduitgang|laaddeur) ... (niet in het slot|sluit niet|valt niet|valt ... niet|staat open|open|kapot|klemt|rukken|trap|stamp|gat|kniehoogte|nooit op slot|niet op slot|duwen)',
    "(camera|camera's|alarm|bewegingsmelder*) ... (uit|kapot|stuk|nep|doet het niet|doen het niet|kijkt toch|defect|losgekoppeld|werkt niet)",
    "(geen|zonder|nergens) (camera|camera's|alarm|bewaking|bewaker|beveiliging)",
    '(bewaker|bewaking|nachtwaker|portier|beveiliger|beveiliging|receptie) ... (ronde|loopt om|slaapt|snurkt|pauze|vakantie|nooit|gaat om|ziek|onbemand|tussendoor|naar huis)',
    '(iedereen|je|men|zo) (kan|kunt|kun|loop|loopt|komt|kom) (zo |gewoon |makkelijk |je |)(naar binnen|binnen|erin|doorlopen|binnenlopen|met een vrachtwagen)',
    'ben je binnen',
  ],
  places: [
    '(kantoor|fabriek|magazijn|loods|lab|werkplaats|atelier|pand|gebouw|serverruimte|vestiging|depot|bedrijf|terrein|poort|parking)',
  ],
};
