import type { Cue } from '../language.ts';

/** See the English list. */
export const cues: readonly Cue[] = [
  {
    // Says no.
    weight: 1,
    phrases: ['(non|mai|nessun*|niente|nulla|neanche|nemmeno|mica|senza)'],
  },
  {
    // Says always, all, ever.
    weight: 1,
    phrases: [
      '(sempre|tutti|tutto|tutta|tutte|ogni|chiunque|ancora una volta|come al solito|ormai|solo|soltanto|non piu|una volta (era|si))',
    ],
  },
  {
    // Sets one thing against another.
    weight: 1,
    phrases: [
      '(ma|pero|invece|anziche|al posto di|mentre|nonostante|anche se|pur|eppure|piu * (di|che)|meno * (di|che)|meglio (di|che)|peggio (di|che)|almeno)',
    ],
  },
  {
    // Raises its voice.
    weight: 1,
    phrases: [
      '(cosi|troppo|davvero|veramente|proprio|semplicemente|assolutamente|totalmente|letteralmente|addirittura|persino|magari|ovviamente|chiaramente|mamma mia|dai|boh|mah|cavolo|cazzo|complimenti|geni|ciao|pure|bravi)',
    ],
  },
  {
    // Says what something is or is like.
    weight: 1,
    phrases: [
      "(e|sono|era|erano|sembra|sembrano|pare|resta|diventa|diventato) (come |quasi |solo |)(un|una|uno|un'|il|la|roba da|da|di|del|dei|delle) *",
    ],
  },
  {
    // Thinks how it could be.
    weight: 1,
    phrases: [
      '(sarebbe|sarebbero|potremmo|potrebbe|dovremmo|dovrebbe*|se (fosse|avessi|fossi)|immagin*|forse|magari|vorrei)',
    ],
  },
  {
    // The writer is in it.
    weight: 1,
    phrases: ['(io|mio|mia|noi|nostr*|ci|lavoro|facciamo|vendiamo|abbiamo|siamo)'],
  },
  {
    // Speaks of what is decided in public.
    weight: 1,
    phrases: [
      '(governo|ministr*|parlament*|senato|bruxelles|europa|unione europea|politic*|tasse|dazi|incentivi|legge|leggi|esercito|guerra|armi|elezioni|sindacat*|capitalismo|sinistra|destra|premier)',
    ],
  },
  {
    // Tells what, where and when: the stuff of notices.
    weight: -2,
    phrases: [
      '(oggi alle|domani alle|dalle ore|alle ore|(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) (alle|dalle|in|al)|padiglione|iscri*|vi aspettiamo|ci vediamo|grazie|auguri|congratulazioni|complimenti a|benvenut*|cerchiamo|stiamo cercando|posizione aperta|porte aperte|buon (compleanno|anno|natale)|trovat*:|smarrit*)',
    ],
  },
];
