import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(ich |)(arbeite|arbeit|schaffe|schaff|bin angestellt|jobbe) (selbst |selber |ja |ubrigens |dort |da |hier |)(dort|da|hier|bei|fur)',
    '(bin|ich bin) (da |dort |hier |)(befangen|nicht neutral|voreingenommen|vom fach|mitarbeiter*|angestellt*)',
    '(mein arbeitgeber|meine firma|unser produkt|von meinem arbeitgeber|von uns gebaut|bau die dinger|baue die dinger)',
    '(transparenz|offenlegung|hinweis|fairerweise|vollstandigkeit)(:|,| -)',
    '(ich |)(arbeite|arbeit) (selbst |selber |ja |ubrigens |)(bei|fur) {org}',
    '(bei|fur) {org} (arbeite|angestellt|beschaftigt)',
    '(bin|als) (mitarbeiter|mitarbeiterin|angestellte|angestellter|entwickler|entwicklerin|{org}*mitarbeiter*|{org}*entwickler*) (bei|von) {org}',
    '{org}(-| )(mitarbeiter*|entwickler*|angestellt*|azubi)',
    '{org} ist mein arbeitgeber',
    '(transparenzhinweis|offenlegung|werbung, weil|unbezahlte werbung|anzeige)(:|,|)',
    'wir (bauen|entwickeln|machen|verkaufen) (ihn|sie|das|den|die)',
    '(ich |)(schraub*|baue|bau|lote|programmier*|verkauf*|montier*|teste|putze|putz|koche|fahre|entwickle|entwickel|kommissionier*|packe|pack|schweiss*|sitze|sitz|stehe|steh|jobbe|schufte|malochen|maloche|lerne|kellner*) (... |)(bei|fur) {org}',
    '(bin|bin ich|ich bin) (seit * |seit {n} jahren |seit jahren |selbst |selber |ja |)(bei|von) {org}',
    '(zahlt|uberweist) (mir |)(mein gehalt|meinen lohn|meine miete|meine brotchen)',
    '(mein|meine) (team|schicht|linie|abteilung|kollegen) bei {org}',
  ],
};
