import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    '(mein|meine|meinem|die|unser|unsere|das) (bestellung|paket|lieferung|ruckerstattung|rechnung|konto|abo|garantie|ladegerat|akku|robot*|gerat|maschine|app|seriennummer|ersatzteil|retoure|reparatur|{org})',
    '(warte (seit|noch)|keine antwort|niemand (antwortet|meldet sich)|funktioniert nicht|geht nicht|ladt nicht|startet nicht|kaputt|defekt|fehlermeldung|falsch geliefert|doppelt abgebucht)',
  ],
  appeals: [
    '(wie (kann|lange|bekomme|komme)|wo (ist|bleibt|finde|kann)|wann (kommt|wird|ist|bekomme)|wer (kann|hilft)|warum (geht|ist|kommt)|konnt ihr|konnen sie|kann (mir |)(jemand|einer)|bitte (helfen|um hilfe|melden)|hilfe|weiss jemand)',
  ],
};
