import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(tut uns|das tut uns) (wirklich |sehr |furchtbar |aufrichtig |so |)leid',
    '(schick|schickt|schicken sie|sende|senden sie|schreib|gib) (uns|mir) (die|deine|ihre|eine|bitte|kurz) ... (seriennummer|bestellnummer|adresse|daten|nachricht|rechnung|kundennummer|dm|pn)',
    'wir (geben|verkaufen|speichern|sammeln|zeichnen|horen|schliessen|planen|haben) ... (keinerlei|keine|nie|nicht|niemals) ... (weiter|daten|auf|getan|vor|schliessen|ab|mit|gemacht|verkauft|geplant|gespeichert)',
    '(gerucht|geruchte|meldung|behauptung) ... (vom tisch|falsch|stimmt nicht|stimmen nicht|unwahr|frei erfunden|nichts dran)',
    '(wir|{org}) (nehmen|nimmt|bieten|bietet|akzeptieren|liefern|verkaufen) (ab sofort|jetzt|ab heute|kunftig|auch)',
    'ab (sofort|heute|morgen|montag) (nehmen|bieten|liefern|akzeptieren|erstatten) wir',
    '{org} (steht zu|ubernimmt|bedauert|tauscht|ersetzt|zahlt|haftet)',
    '(lassen (euch|sie|dich) nicht im stich|wir kummern uns|wir arbeiten (daran|dran|mit hochdruck)|wir sind dran|wir melden uns|wir prufen (das|den|die)|danke fur (eure|ihre) (geduld|treue)|bleibt dran|im namen der ganzen|im namen aller)',
    '(im namen|namens) (von |der |des |)(firma |gesamten |ganzen |)({org}|unternehmens|firma|belegschaft|geschaftsleitung)',
    '(stellungnahme|erklarung|mitteilung|pressemitteilung) (von|der|des) {org}',
    'wir (von|bei) {org} (werden|bedauern|entschuldigen|garantieren|versprechen|stehen|weisen|distanzieren)',
    'wir (werden rechtlich|weisen ... zuruck|bedauern|entschuldigen uns|garantieren|erstatten|distanzieren uns|bitten um entschuldigung|versichern)',
    '{org} (entschuldigt sich|bedauert|garantiert|erstattet|versichert|weist ... zuruck|kundigt an|distanziert sich|nimmt ... ernst)',
  ],
  tellings: [
    '(sagte|sagt|meinte|meldet|laut|schreibt|schrieb|verspricht er|hat versprochen|angeblich|gehort|gelesen|hoffe|hoffentlich|vielleicht|ich wunsche|soll|sollen)',
  ],
};
