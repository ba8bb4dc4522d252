import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(ich |)(arbeite|arbeit) (selbst |selber |ja |ubrigens |)(bei|fur) {org}',
    '(bei|fur) {org} (arbeite|angestellt|beschaftigt)',
    '(bin|als) (mitarbeiter|mitarbeiterin|angestellte|angestellter|entwickler|entwicklerin|{org}*mitarbeiter*|{org}*entwickler*) (bei|von) {org}',
    '{org}(-| )(mitarbeiter*|entwickler*|angestellt*|azubi)',
    '{org} ist mein arbeitgeber',
    '(transparenzhinweis|offenlegung|werbung, weil|unbezahlte werbung|anzeige)(:|,|)',
    'wir (bauen|entwickeln|machen|verkaufen) (ihn|sie|das|den|die)',
  ],
};
