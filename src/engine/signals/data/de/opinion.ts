import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(find|finde) (ich|ja|das|den|die|es|wir) ... (gut|schlecht|richtig|falsch|zum kotzen|daneben|grossartig|peinlich|traurig|super|furchtbar|daneben)',
    '(gehoren|gehort) (verboten|abgeschafft|eingestampft|gefeuert|in die tonne|besteuert|reguliert)',
    '(schame|scham|argere|arger) (ich |)mich',
    '(grosste|dummste|beste|schlechteste|klugste) (fehler|idee|entscheidung|schritt) (uberhaupt|aller|ever|seit|den|die|je)',
    '(ich finde|find ich|finde ich|ich glaube|ich meine|ich denke|halte ich|ich halte|meiner meinung nach|meines erachtens|m.e.|aus meiner sicht|ehrlich gesagt|mal ehrlich|offen gesagt|ich verstehe nicht|ich bin (gegen|fur|enttauscht|entsetzt|dagegen|uberzeugt)|mich nervt|mich argert)',
    '(sollte|sollten|musste|mussten|durfte|durften) ... (endlich|nicht|mehr|weniger|lieber|besser|aufhoren|lassen|werden)',
  ],
  hedges: [
    '(finde|find|glaub|glaube|denke|denk|meine|meiner|ehrliche) ... *',
    '(ganz ehrlich|ehrlich|mal im ernst|punkt|sorry|meine ehrliche meinung|wenn ihr mich fragt|fur mich|mal unter uns|so jetzt ists raus|kein geheimnis|unpopular opinion)',
  ],
  demands: [],
  faults: [
    '(vollig|total|komplett|einfach|so) (jenseits|daneben|peinlich|unnotig|falsch|planlos|uberzogen|abgehoben|weltfremd)',
    '(lugt sich|in die tasche|augenwischerei|schonfarberei|wer soll das (zahlen|kaufen)|dass ich nicht lache|war besser|waren besser|es geht um stellenabbau|plastikgelumpe|gelumpe|excel-tabelle|luftnummer|luftschloss|kaputtgespart|an die wand|verschlafen*|jahre (hinterher|zuruck|ruckstand)|fur dumm|abgehangt|kein konzept|keinen plan|keine ahnung von|geldgier|nur noch um|braucht (kein mensch|keiner|niemand)|versteht (kein mensch|keiner|niemand))',
    '(unsinn|blodsinn|quatsch|schwachsinn|katastrophe|katastrophal|peinlich*|lacherlich*|schlecht*|furchtbar*|schrecklich*|misslungen*|uberflussig*|nutzlos*|sinnlos*|unfahig*|planlos*|ahnungslos*|chaotisch*|chaos|fehler|fehlentscheidung|falsch*|zu (teuer|langsam|fruh|spat|kompliziert|viel|wenig)|uberteuert*|enttauschend*|traurig*|witz|zumutung|frechheit|skandal|blamage|geldverschwendung|verschwendung|irrsinn|wahnwitz|murks|pfusch|daneben|veraltet*|langweilig*)',
  ],
  merits: [
    "(lauft's|laufts|lauft es) (endlich|wieder)",
    '(einfach drauf|endlich (jemand|einer|eine|wieder)|das beste was|richtige (entscheidung|schritt|weg)|gute entscheidung|stolz auf)',
  ],
  rhetoric: [],
  cues: [],
};
