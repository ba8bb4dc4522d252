import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(umsatz|umsatze|gewinn|gewinne|verlust|ergebnis|ergebnisse|quartal|quartals*|jahresergebnis|prognose|ausblick|gewinnwarnung|umsatzziel|dividende|auftragseingang*|auftragsbestand|auftragsbuch*|marge|margen|zahlen|bilanz|abschreibung*|kurs|q1|q2|q3|q4|kreditlinie|halbjahr*|cashflow|ebit|ebitda|konzernergebnis|absatz)',
  ],
  deals: [
    '(ubernahme|ubernommen|fusion|fusionieren|gekauft von|aufgekauft|verkauft an|kaufangebot|angebot ... (aktie|ubernahme)|borsengang|kapitalerhohung|grosster auftrag|grossauftrag|auftrag ... (mio|millionen|gewonnen|unterschrieben)|{n} (mio|millionen|milliarden)|* (millionen|milliarden)|unterschrieben|investor|beteiligung|vergleich)',
  ],
  foreknowledge: [
    '(zahlen|ergebnisse|ergebnis|meldung|mitteilung|bericht|jahresbericht) (kommen|kommt|gibt es|gibts|folgen|folgt|gehen|geht) (erst |dann |aber |)(am|nachste*|morgen|kommende*|in|raus)',
    '(wird|werden) ... (verfehlen|ubertreffen|verdoppeln|halbieren|einbrechen|gekappt|gesenkt|angehoben)',
    '(noch nicht (veroffentlicht|bekannt|offiziell|raus|gemeldet)|steht noch nirgends|stand noch nirgends|weiss noch (keiner|niemand)|keiner weiss|niemand weiss|wird erst ... (veroffentlicht|bekannt|gemeldet)|meldung (kommt|erst)|pressemitteilung (kommt|folgt)|vor donnerstag|vor (den zahlen|der meldung|montag|dienstag|mittwoch|freitag)|intern|insider|controlling|finanzchef|finanzabteilung|buchhaltung|aufsichtsrat|vorstand|ihr wisst bescheid|psst*|ich buch|ich hab die|ich weiss wovon|hab ich gesehen|selbst gesehen|sagt die|verkundet|nachste woche|wird kassiert|durchgeht|bevor ... (bekannt|offentlich|markt|borse))',
  ],
  sources: [
    '(auf|uber) (meinem|meinen) (tisch|schreibtisch)',
    'fragt (mich |)(bitte |lieber |)nicht,? (woher|warum|wie) ich',
    '(ich |)(hab|habe|durfte) (das |)protokoll (geschrieben|gefuhrt|getippt|schreiben|fuhren)',
    '(hab|habe|durfte) (die|den|das) (... |)(zahlen|entwurf|vorlage|prasentation|bilanz|folien|vertrag|vertrage|jahresbericht|budget) (schon |selbst |gerade |)(gesehen|vorbereitet|getippt|gedruckt|gelesen|gebucht|kopiert|ubersetzt|sehen|lesen)',
    '(im aufzug|in der kantine|auf dem flur|in der teekuche|im vorstandsburo|am kopierer|in der raucherecke) (... |)(gehort|aufgeschnappt|mitgehort|belauscht|erzahlt)',
    '(jemand|ein freund|eine freundin|mein kumpel|meine schwester|mein bruder|ein vogelchen) (aus|in|im) (der buchhaltung|der finanzabteilung|dem controlling|controlling|der rechtsabteilung|dem vorstand)',
  ],
  tips: [
    '(deckt euch|kauft|kauf|verkauft|verkauf|holt euch|hol dir|haltet|halt|lad|steigt|schnell noch) ... (aktien|aktie|anteile|papiere|{org}|$*)',
    '(wer (noch |)aktien hat|meine (anteile|aktien)|kursziel|short gehen|einsteigen bei)',
  ],
};
