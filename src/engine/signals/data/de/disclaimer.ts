import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(das ist|ist|sind) (nur |rein |ganz |allein |)(meine|mein|privat*|personlich*) ... (meinung|ansicht|sicht|eindruck|gedanken|wort)',
    '(spreche|rede|schreibe|poste) (ich |hier |)(nur |ausschliesslich |allein |rein |)(fur mich|privat|als privatperson|in eigenem namen|im eigenen namen)',
    '(arbeitgeber|firma|chef|{org}) (hat|sieht|weiss|muss|kann) ... (nichts|anders|nicht) ... *',
    '(nicht|keine) ... (offizielle*|stellungnahme|meinung der firma|sprecher*|sprachrohr|standpunkt)',
    '(meine|unsere|eine) (ganz |rein |)(eigene|private|personliche) (meinung|ansicht|sicht)',
    '(rein|ganz) (privat|personlich)',
    '(ich |)(spreche|schreibe|poste|rede) (hier |)(nur |rein |ganz |)(fur mich|privat|als privatperson)',
    '(nicht|nie) (fur|im namen von|im auftrag von) (meinen arbeitgeber|meine firma|{org})',
    '(als privatperson|private meinung|personliche meinung|nur meine meinung|nicht die meinung meines arbeitgebers)',
    '(gibt|spiegelt) nicht ... (meinung|haltung|position) ... (arbeitgebers|firma|{org}*)',
  ],
};
