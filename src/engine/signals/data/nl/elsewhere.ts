import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    '(staat|stond) (vanaf|sinds|nu|al|vandaag|vanochtend) ... op (de|onze|hun) (site|website)',
    '(vandaag|gisteren|vanochtend|officieel|net) (aangekondigd|bekendgemaakt|gepubliceerd|geplaatst)',
    '(nu mag het gezegd|nu mag ik het (zeggen|vertellen)|het is nu officieel|persbericht (staat|is))',
  ],
  fiction: [
    "(escaperoom|escape room|bordspel|rollenspel|videogame|mijn (roman|verhaal|scenario|droom)|m'n (roman|verhaal|droom)|hoofdstuk {n}|in (de|een|die|deze) (film|serie|roman|game)|in het (spel|boek|verhaal|toneelstuk)|ik droomde|vannacht gedroomd)",
  ],
  home: [
    '(mijn (dochter|zoon|oma|opa|moeder|schoonmoeder|vader|hond|kat|tuin|balkon)|opa worden|oma worden|gaan trouwen|ga trouwen|bruiloft|verjaardag*|het koor|koor|de hond|buurtfeest|ons gezin)',
  ],
  refusal: [
    '(ik zeg (toch |er |lekker |dus |)(niks|niets)|meer zeg ik niet|mag (er |ik er |)niet over praten(,|) dus)',
    'vraag (me|mij) (niet|maar niet) ... (werk|baas|zaak)',
    'geen idee (wat|wanneer|of|hoe)',
  ],
  trifles: [
    '(spoiler*|gespoilerd|seizoen|aflevering|de serie|zonder mij|laatste (frietje|stuk|koekje|biertje|bitterbal|stroopwafel)|mario kart|monopoly)',
  ],
};
