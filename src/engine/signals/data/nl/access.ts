import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(code|pincode|pin|wachtwoord|toegangscode|alarmcode|deurcode|poortcode|combinatie) (van |voor |bij |op |)(de |het |)(deur|achterdeur|poort|hek|alarm|ingang|garage|parkeer*|magazijn|loods|kluis|locker|server|serverruimte|wifi|gasten|slot|lift|lab|receptie|slagboom|fietsen*|kantoor|kelder|*deur|*poort|*kelder)',
    '(deur|poort|alarm|wifi|kluis|hek|toegangs)(-| |)(code|wachtwoord|pin)',
    '(personeels|pas|badge)(-| |)(nummer|code)',
    '(poortcode|deurcode|toegangscode|alarmcode|pincode|wachtwoord|personeelsnummer|pasnummer|badgenummer)',
    'code (van|voor|is) (de|het) (deur|poort|hek|alarm|kluis|loods)',
  ],
  openers: [
    '(foto|selfie|kijk|kiekje|trots) ... (pasje|pas|badge|toegangspas|personeelspas)',
    "(mijn|mn|m'n|nieuwe) (pasje|pas|badge|toegangspas|personeelspas) (... |)(nummer|voorkant|achterkant|code|barcode|chip|staat|leesbaar|knipper|opent|foto)",
    '(wachtwoord|pincode|pin|wifi|code) ... (is (nog|altijd|gewoon|nog steeds)|staat (op|onder|achter|nog)|hangt|plakt|geplakt|post-it|nooit veranderd|niet veranderd|standaard|hetzelfde)',
    '(sleutel|sleutels|reservesleutel|loper|afstandsbediening) ... (onder|achter|boven|hangt|ligt|verstopt) *',
    '(deur|poort|slot|hek|tourniquet|slagboom) ... (gaat|kan|krijg je) ... (open|los) (met|zonder|als) *',
    '(pasje|pas|badge|toegangspas|werkpas|personeelspas) ... (voorkant|achterkant|voor- en|foto|nummer|barcode|selfie)',
    '(wifi|wachtwoord|pincode) ... (is|hangt|staat|plakt|nog steeds|post-it)',
    '(de |)(sleutel|sleutels|reservesleutel) (van|hangt|ligt|onder|achter) ... (onder|achter|hangt|mat|bloempot|brandblusser|server*|kantoor|loods|la|kast)',
  ],
  holes: [
    '(deur|zijdeur|achterdeur|poort|hek|raam|nooduitgang|branddeur|roldeur|slot|tourniquet|slagboom|laaddok|dock|dakluik|schutting) ... (sluit niet|niet dicht|niet op slot|nooit op slot|gaat niet dicht|valt ... niet in het slot|niet in het slot|staat (altijd |vaak |gewoon |)(open|op een kier)|open|kapot|stuk|klemt|op een steentje|een steentje|wig|even (rukken|duwen|trekken)|hapert|gat in)',
    "(camera|cameras|camera's|alarm|sensor*|melder|bewegingsmelder|intercom) ... (doet het niet|doen het niet|zit* (daar|er) niet|hangt er niet|uit|kapot|stuk|nep|dummy|neppers|filmt niet|neemt niets op|niet aangesloten|staat uit|kijkt de andere kant|defect)",
    '(geen|zonder|nergens) (camera*|alarm|bewaker|beveiliger|beveiliging|bewaking|portier|toezicht)',
    '(bewaker|beveiliger|beveiliging|bewaking|portier|nachtwaker|receptie|receptionist*|concierge|suppoost|ronde) ... (slaapt|dut|eet|rookt|peuk|gaat|loopt|loopt rond|doet|komt|maakt|wisselt|is (er niet|weg|ziek|met vakantie|altijd)|kijkt|pauze|koffie|netflix|om (elf|drie|vier|kwart|half|{n})|elke nacht|tussen|onbemand|onbezet)',
    '(je bent zo binnen|ben je (zo |)binnen|je bent binnen|zo binnen|loop je (zo |)(naar binnen|binnen|door)|kun je (zo |gewoon |)(naar binnen|binnen|door)|iedereen kan (zo |)(naar binnen|binnen)|naar binnen (rijden|lopen|wandelen|glippen)|niemand (vraagt|kijkt|controleert|let op) *|er is (dan |daar |)niemand|via (het dak|de zijdeur|de achterdeur|het raam|de laad*|de fietsen*|het rookhok)|klim* over)',
    '(pas|pasje|badge|account|login|toegang) ... (werkt nog|doet het nog|nooit (geblokkeerd|ingetrokken)|van een (ex|oud)-*|verlopen)',
    '(zijdeur|achterdeur|deur|poort|rolpoort|roldeur|hek|raam|nooduitgang|laaddeur) ... (niet in het slot|sluit niet|valt niet|valt ... niet|staat open|open|kapot|klemt|rukken|trap|stamp|gat|kniehoogte|nooit op slot|niet op slot|duwen)',
    "(camera|camera's|alarm|bewegingsmelder*) ... (uit|kapot|stuk|nep|doet het niet|doen het niet|kijkt toch|defect|losgekoppeld|werkt niet)",
    "(geen|zonder|nergens) (camera|camera's|alarm|bewaking|bewaker|beveiliging)",
    '(bewaker|bewaking|nachtwaker|portier|beveiliger|beveiliging|receptie) ... (ronde|loopt om|slaapt|snurkt|pauze|vakantie|nooit|gaat om|ziek|onbemand|tussendoor|naar huis)',
    '(iedereen|je|men|zo) (kan|kunt|kun|loop|loopt|komt|kom) (zo |gewoon |makkelijk |je |)(naar binnen|binnen|erin|doorlopen|binnenlopen|met een vrachtwagen)',
    'ben je binnen',
  ],
  places: [
    '(beveiliger|bewaker|portier|pasje|badge|zijdeur|achterdeur|fietsenhok|fietsenkelder|rookhok|loods|magazijn|kantoor|fabriek|werkplaats|lab|receptie|laaddok|serverruimte|werkdag|werk|pand|terrein|zaak|bedrijf)',
    '(kantoor|fabriek|magazijn|loods|lab|werkplaats|atelier|pand|gebouw|serverruimte|vestiging|depot|bedrijf|terrein|poort|parking)',
  ],
};
