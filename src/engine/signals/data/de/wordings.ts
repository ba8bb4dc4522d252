import type { Wordings } from '../../support/languages.ts';

export const wordings: Wordings = {
  disclaimer: [
    '(meine|unsere|eine) (ganz |rein |)(eigene|private|personliche) (meinung|ansicht|sicht)',
    '(rein|ganz) (privat|personlich)',
    '(ich |)(spreche|schreibe|poste|rede) (hier |)(nur |rein |ganz |)(fur mich|privat|als privatperson)',
    '(nicht|nie) (fur|im namen von|im auftrag von) (meinen arbeitgeber|meine firma|{org})',
    '(als privatperson|private meinung|personliche meinung|nur meine meinung|nicht die meinung meines arbeitgebers)',
    '(gibt|spiegelt) nicht ... (meinung|haltung|position) ... (arbeitgebers|firma|{org}*)',
  ],
  disclosure: [
    '(ich |)(arbeite|arbeit) (selbst |selber |ja |ubrigens |)(bei|fur) {org}',
    '(bei|fur) {org} (arbeite|angestellt|beschaftigt)',
    '(bin|als) (mitarbeiter|mitarbeiterin|angestellte|angestellter|entwickler|entwicklerin|{org}*mitarbeiter*|{org}*entwickler*) (bei|von) {org}',
    '{org}(-| )(mitarbeiter*|entwickler*|angestellt*|azubi)',
    '{org} ist mein arbeitgeber',
    '(transparenzhinweis|offenlegung|werbung, weil|unbezahlte werbung|anzeige)(:|,|)',
    'wir (bauen|entwickeln|machen|verkaufen) (ihn|sie|das|den|die)',
  ],
  opinion: [
    '(ich finde|find ich|finde ich|ich glaube|ich meine|ich denke|halte ich|ich halte|meiner meinung nach|meines erachtens|m.e.|aus meiner sicht|ehrlich gesagt|mal ehrlich|offen gesagt|ich verstehe nicht|ich bin (gegen|fur|enttauscht|entsetzt|dagegen|uberzeugt)|mich nervt|mich argert)',
    '(sollte|sollten|musste|mussten|durfte|durften) ... (endlich|nicht|mehr|weniger|lieber|besser|aufhoren|lassen|werden)',
  ],
  fault: [
    '(unsinn|blodsinn|quatsch|schwachsinn|katastrophe|katastrophal|peinlich*|lacherlich*|schlecht*|furchtbar*|schrecklich*|misslungen*|uberflussig*|nutzlos*|sinnlos*|unfahig*|planlos*|ahnungslos*|chaotisch*|chaos|fehler|fehlentscheidung|falsch*|zu (teuer|langsam|fruh|spat|kompliziert|viel|wenig)|uberteuert*|enttauschend*|traurig*|witz|zumutung|frechheit|skandal|blamage|geldverschwendung|verschwendung|irrsinn|wahnwitz|murks|pfusch|daneben|veraltet*|langweilig*)',
  ],
  voice: [
    '(im namen|namens) (von |der |des |)(firma |gesamten |ganzen |)({org}|unternehmens|firma|belegschaft|geschaftsleitung)',
    '(stellungnahme|erklarung|mitteilung|pressemitteilung) (von|der|des) {org}',
    'wir (von|bei) {org} (werden|bedauern|entschuldigen|garantieren|versprechen|stehen|weisen|distanzieren)',
    'wir (werden rechtlich|weisen ... zuruck|bedauern|entschuldigen uns|garantieren|erstatten|distanzieren uns|bitten um entschuldigung|versichern)',
    '{org} (entschuldigt sich|bedauert|garantiert|erstattet|versichert|weist ... zuruck|kundigt an|distanziert sich|nimmt ... ernst)',
  ],
  praise: [
    '(der hammer|der wahnsinn|absolute wahnsinn|der absolute wahnsinn|genial*|grossartig*|fantastisch*|phantastisch*|hervorragend*|ausgezeichnet*|unschlagbar*|perfekt*|ist (super|toll|mega|spitze|klasse)|einwandfrei|begeistert|absolut empfehlenswert|kann ich nur empfehlen|beste*|holt euch|kauft euch|kauft|liebe (den|die|das|unseren)|jeden cent wert)',
  ],
  contempt: [
    '(idiot*|trottel|versager|dilettant*|blender*|schwatzer*|betruger*|lugner*|abzocker*|abzocke|schrott|saftladen|sauladen|saustall|chaotenhaufen|nichtskonner*|schnarchnasen|faulenzer*|unfahig*|inkompetent*|witzfigur*|lachnummer|schande|drecksladen|scheissladen|scheiss*)',
  ],
  abuse: [
    '(du|sie|ihr) ... (idiot*|arschloch|arschlocher|schlampe|hure|drecksau|schwein|stuck dreck|stuck scheisse|missgeburt|wichser|fotze|penner|abschaum|versager|spast*|trottel|dumme kuh|hurensohn|opfer)',
    '(halt|halts|haltet) (die|dein|deine|euer|eure|) (fresse|maul|schnauze|klappe)',
    '(verreck*|verpiss dich|fick dich|geh sterben|bring dich um|verpisst euch|fahr zur holle)',
    '(solche|leute|menschen|typen) wie (du|dich|dir|ihr|euch)',
    '(wir|ich) (finden|finde|kriegen|kriege|schlagen|schlage|bringen|bringe) dich',
    '(auslander|fluchtlinge|schwule|juden|muslime|frauen|zigeuner|asylanten) (raus|sind (alle |)(kriminell|dreck|abschaum|dumm|parasiten))',
  ],
  secrecy: [
    '(noch (nicht|nirgends) (offentlich|veroffentlicht|bekannt|offiziell|angekundigt)|streng (vertraulich|geheim)|nur fur den (internen gebrauch|dienstgebrauch)|unter verschluss|nicht weitersagen|darf (ich |man |)(eigentlich |noch |)(nicht|nichts) (sagen|verraten|erzahlen)|unter uns gesagt|bleibt unter uns|von mir habt ihr das nicht|wird erst ... (veroffentlicht|bekannt))',
  ],
};
