import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(jij|je bent|jullie zijn|jij bent|vuile|vieze|smerige|stomme|domme|sneue|zielige|lelijke|dikke|achterlijke|lelijk|vet) ... (kneus|vlegel|wijf|kop|worm|rat|varken|zeug|mislukkeling|nietsnut|debiel|mongool|eikel|lul|zak|hond|tuig|schoft|smeerlap|viezerik|kut*)',
    '(hou|houd|hou toch) (je|jullie) (bek|smoel|muil|kop|mond)',
    '(niemand (zit|wil|mag|vroeg|mist) (op |)(jou|je|jullie)|doe er een (doek|zak) over|ga (poetsen|koken|janken|huilen|je schamen)|spring van|verzuip|sterf|rot op|opzouten|val dood|krijg de)',
    '(jij|je bent|jullie zijn|jij bent|vuile|vieze|smerige|stomme|domme) (een |echt een |gewoon een |)(idioot|idioten|klootzak|hoer|slet|trut|kutwijf|varken|mongool|debiel|sukkel|loser|tyfus*|kanker*|stuk stront|koe)',
    '(hou je|houd je) (bek|smoel|mond dicht)',
    '(val dood|rot op|krijg (de |)(kanker|tyfus|tering)|maak jezelf|pleeg zelfmoord|ik (vind|pak|sla|vermoord) je|ik weet waar je woont|hoop dat je (doodgaat|sterft|verrekt))',
    "(alle |die |)(marokkanen|moslims|joden|negers|buitenlanders|homo's|vluchtelingen|vrouwen) (zijn|moeten|horen) (allemaal |)(crimineel|dom|tuig|parasieten|weg|opgehangen|achter het aanrecht)",
  ],
  threats: [
    '(ik|we|wij) (weet|weten|ken) ... (huis|woont|fiets|werkt|slaapt|auto|adres)',
    "(ik|we|dan) (sla|breek|trap|schop|maak|vermoord|pak|kom|steek) (ik |)(je|jou|jullie|m'n|die) ",
    '(slaap lekker|kijk uit|pas maar op|je zult (het |)(merken|bezuren)|je gaat (het |)(merken|betalen|bezuren|janken)|laatste waarschuwing)',
    '(mogen ze|moeten ze|zouden ze|verdient|verdienen|moet) ... (te grazen|in elkaar|doodgeschoten|ophangen|opgehangen|verkracht|pak slaag|afgeranseld|overreden|klap)',
    '(hoop|hopelijk) ... (doodgaat|sterft|verrekt|kanker|verongelukt|creperen|crepeert|verdrinkt)',
  ],
  hate: [
    "(vrouwen|meisjes|wijven|moslims|marokkanen|buitenlanders|joden|negers|homo's|ouderen) ... (keuken|aanrecht|rot op|weg|crimineel|dom|lui|achterlijk|horen niet)",
  ],
  names: [
    '(idioot|idioten|debiel|debielen|mongool|mongolen|kneus|sukkel|sukkels|eikel|eikels|klootzak|klootzakken|lul|lullen|hoer|hoeren|slet|sletten|kut*wijf|trut|teef|bitch|wijf|varken|varkens|zwijn|rat|ratten|ongedierte|tuig|uitschot|parasiet|parasieten|leugenaar|leugenaars|lafaard|lafaards|hypocriet|hypocrieten|verrader|verraders|clown|loser|losers|mislukkeling|nul|halvegare|imbeciel|randdebiel|stomkop|domkop|sufferd|engerd|viezerik|smeerlap|hufter|hufters|mafkees|gek|achterlijke|flikker|kakkerlak*|zakkenvuller*|kankerlijer*|tyfuslijer*|kolere*|hoerenzoon|hoerenjong|stuk (stront|vreten|ongeluk|tuig)|schoft|schoften)',
  ],
  slights: [
    '(dom|domme|domste|stom|stomme|lelijk*|dik|dikke|vet|vette|walgelijk*|zielig*|triest|trieste|achterlijk*|achterlijke|hersenloos|hersendood|waardeloos|waardeloze|nutteloos|nutteloze|incompetent*|onbekwaam|gestoord*|ziek in (je|zijn|haar|hun) hoofd|schijnheilig*|laf|laffe|leugenachtig*|smerig*|schaamteloos|beschamend|te dom om *|niet goed (bij|snik)*)',
  ],
  foul: [
    '(kut|kutten|klote|kloten|tering|tyfus|kanker*|godver*|verdomme|shit|fuck*|lul|opzouten|rot op|rot toch op|oprotten|hou je (bek|kop|mond)|bek houden|sodemieter op|flikker op|donder op)',
  ],
  addressed: ['(je|jij|jou|jouw|jullie|u|uw)'],
  others: [
    '(hij|zij|ze|hem|haar|hen|hun|die|deze|dit mens|vent|kerel|mens|mensen|vrouw|man|politici|minister*|premier|burgemeester|fans|scheids*|wie)',
  ],
};
