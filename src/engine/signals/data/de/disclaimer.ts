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
    '(rede|red|spreche|sprech|schreibe|schreib|poste|sag|sage|antworte) (ich |das |hier |jetzt |)(aber |)(hier |)(nur |allein |bloss |ausschliesslich |lediglich |einzig |)fur (mich|meine wenigkeit|niemanden sonst|niemand anderen)',
    '(nur|bloss|allein|ausschliesslich|lediglich) in (meinem|eigenem) namen',
    '(keiner|niemand|kein mensch) (in meiner firma|aus meiner firma|in der firma|aus der firma|bei uns|bei {org}|von {org}|auf der arbeit|im betrieb|bei meinem arbeitgeber) ... (abgesegnet|gefragt|freigegeben|abgenickt|weiss|unterschrieben|gelesen|genehmigt|gesehen)',
    '(nichts|nix|null) mit (meinem|meiner|dem|der) (arbeitgeber|firma|job|arbeit|chef|betrieb) zu tun',
    'mit (meinem arbeitgeber|meiner firma|meinem job|meiner arbeit|der firma|{org}) hat (das|es|dies) (hier |alles |gar |uberhaupt |)(nichts|nix) zu tun',
    '(spricht|redet|schreibt|meckert|denkt|schimpft) (hier |nur |)(der|die|das|ein|eine) *(,| und|) (und |)nicht (die firma|der arbeitgeber|der angestellte|die angestellte|der mitarbeiter|die mitarbeiterin|der betrieb|{org})',
    'nicht (die |der |das |)(linie|meinung|haltung|position|sicht|ansicht|stimme|wort) (von {org}|meiner firma|meines arbeitgebers|der firma|des hauses|meines chefs)',
    '(nicht|nie) (in|im) namen (von|meiner|meines|der|des)',
    '(losgelost|unabhangig|abseits|getrennt) von (meiner (arbeit|firma)|meinem (job|arbeitgeber|beruf)|{org})',
    'als (privatmensch|vater|mutter|mama|papa|opa|oma|nachbar*|burger*|anwohner*|mensch|kunde|kundin)(,| und|, und) nicht als',
    'was ich (denke|meine|finde)(,| und|, und) nicht(,|) was (die firma|meine firma|mein arbeitgeber|mein chef|{org})',
    '(bin|ich) (da |hier |naturlich |)(befangen|voreingenommen|parteiisch|nicht neutral|nicht objektiv)',
  ],
};
