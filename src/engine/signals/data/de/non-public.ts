import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(interner|interne|internes|internem|internen) (plan|plane|planung|folie|folien|mail|unterlage*|papier|papiere|dokument*|prasentation)',
    '(noch (nicht|nirgends) (offentlich|veroffentlicht|bekannt|offiziell|angekundigt)|streng (vertraulich|geheim)|nur fur den (internen gebrauch|dienstgebrauch)|unter verschluss|nicht weitersagen|darf (ich |man |)(eigentlich |noch |)(nicht|nichts) (sagen|verraten|erzahlen)|unter uns gesagt|bleibt unter uns|von mir habt ihr das nicht|wird erst ... (veroffentlicht|bekannt))',
  ],
  discretion: [
    '(hat|haben) (mir|uns) ... (prototyp*|nachfolger|roadmap|entwurf|entwurfe|muster) (schon |heute |gestern |)(gezeigt|geschickt|vorgefuhrt)',
    '(weiss (noch |offiziell |)(keiner|niemand)|(noch|immer noch|weiterhin) (streng |)geheim|pst|(wird|werden) ... (verkundet|bekanntgegeben|bekannt gegeben|mitgeteilt|angekundigt)|offiziell weiss|keiner weiss|niemand weiss|noch keiner was|noch nirgends|darf (ich |)(nix|nichts|nicht|eigentlich)|mehr sag ich nicht|mehr verrat* ich nicht|sag ich nicht mehr|laut katalog gar nicht|offiziell gibts|gibt es offiziell|handys draussen|unter uns|nicht weitersagen|psst*|behaltet (es|das) fur euch|nicht von mir|ihr habt nichts gesehen|hing|hing offen|am beamer|auf der folie|organigramm|ein halbes jahr vor|vor allen anderen|bevor es (offiziell|bekannt|alle))',
    '(die pressemitteilung|die ankundigung|die meldung|die einladung|der betriebsrat|die belegschaft|die presse|die kollegen|das marketing) ... (noch nicht|nachste woche|kommt|weiss|wissen|muss nur noch|erfahrt)',
    '(roadmap|prototyp|folie|folien|prasentation|organigramm|abteilungsversammlung|betriebsversammlung|entwicklung|labor|versuchshalle) ... (gesehen|steht|gezeigt|lauft|stand|fehlt|sagt|liegt)',
    '(gesehen|entdeckt|mitgehort|mitbekommen|aufgeschnappt) ... (prototyp|labor|versuch*|keller|beamer|drucker|aufzug|kantine|halle)',
  ],
  plans: [
    '(standort|werk|filiale|abteilung|bereich|niederlassung|vertrieb|service|team|schicht|buro|linie) ... (dichtgemacht|geschlossen|zusammengelegt|verlagert|verkauft|aufgelost|abgewickelt|gestrichen|fliegt|umziehen|ausgelagert|schliesst|macht dicht|macht zu)',
    '(wird|werden) (bis|ab|im|zum|nachste*|nachsten) (herbst|fruhjahr|sommer|winter|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|quartal|q*) ... (geschlossen|dichtgemacht|verkauft|verlagert|eingestellt|vorgestellt|ausgeliefert)',
    '(wartet|warten) (bis|noch|lieber) ... (april|mai|juni|herbst|marz|januar|nachfolger|neue*|sommer|wartet|messe)',
    '(nachfolger|neue version|neues modell|neue modell|neue gerat|nachste version|geheim*) ... (kommt|hat|kann|kostet|erscheint|steht|lauft|ist fertig|im)',
    'wir (kaufen|ubernehmen|schliessen|verlagern|verkaufen|eroffnen|bauen) ... (werk|werke|standort|standorte|niederlassung|abteilung|fabrik|firma|wettbewerber|konkurrent*|filiale|filialen|startup|sparte|nachfolger)',
    'wir werden (gekauft|ubernommen|verkauft|aufgespalten|fusioniert|aufgekauft)',
    'wir (entlassen|streichen) ... (leute|stellen|mitarbeiter*|jobs|kollegen)',
  ],
  places: [
    '(standorte|werke|filiale|filialen|abteilungen|labore|produkte|modelle|lieferanten|preisliste|budget)',
    '(standort|werk|vertrieb|entwicklung|labor|abteilung|vorstand|aufsichtsrat|prototyp|produkt|modell|kunde*|lieferant*|markteinfuhrung|messe|roadmap|folie|beamer|katalog|gerat|presse|betriebsrat|firma|chef|marketing)',
  ],
};
