import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(ich finde|find ich|finde ich|ich glaube|ich meine|ich denke|halte ich|ich halte|meiner meinung nach|meines erachtens|m.e.|aus meiner sicht|ehrlich gesagt|mal ehrlich|offen gesagt|ich verstehe nicht|ich bin (gegen|fur|enttauscht|entsetzt|dagegen|uberzeugt)|mich nervt|mich argert)',
    '(sollte|sollten|musste|mussten|durfte|durften) ... (endlich|nicht|mehr|weniger|lieber|besser|aufhoren|lassen|werden)',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(unsinn|blodsinn|quatsch|schwachsinn|katastrophe|katastrophal|peinlich*|lacherlich*|schlecht*|furchtbar*|schrecklich*|misslungen*|uberflussig*|nutzlos*|sinnlos*|unfahig*|planlos*|ahnungslos*|chaotisch*|chaos|fehler|fehlentscheidung|falsch*|zu (teuer|langsam|fruh|spat|kompliziert|viel|wenig)|uberteuert*|enttauschend*|traurig*|witz|zumutung|frechheit|skandal|blamage|geldverschwendung|verschwendung|irrsinn|wahnwitz|murks|pfusch|daneben|veraltet*|langweilig*)',
  ],
  merits: [],
  rhetoric: [],
  cues: [],
};
