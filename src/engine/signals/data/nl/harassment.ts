import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(hou|houd|hou jij|houdt) (nou |toch |eens |gewoon |) ?(je|jullie|die) (grote |vuile |rot|)(bek|mond|kop|smoel|muil|waffel)',
    '(jij|je|jullie) (bent|zijn|lijkt) (... |)(idioot|idioten|debiel|mongool|loser|losers|sukkel|varken|zwijn|hoer|slet|trut|teef|klootzak|lul|eikel|achterlijk|walgelijk|gestoord|afval|uitschot|tuig|parasiet|mislukkeling|triest geval|gedrocht|kneus)',
    '(jij|je|jullie) (bent|zijn) (gewoon |echt |zo |toch |maar |)(lelijk|dik|zielig|dom|een nul|(niks|niets) waard|ziek in je hoofd|een schande)',
    '(jij|je|jullie) (hoort|horen) ... (gesticht|inrichting)',
    '(wat (ben|zijn) (jij|je|jullie)) (toch |een |eigenlijk |) ?(... |)(loser|sukkel|varken|mongool|zielig|triest|dom|dik|lelijk|trut|eikel|*)',
    '(zielig|dom|lelijk|vuil|dik|vies|stom|achterlijk|hysterisch) (wijf|mens|varken|kreng|kutwijf|stuk|ventje|mannetje|mongool|hoer)',
    '(niemand (wil|mag|mist|gelooft|zit op) (jou|je|jullie)|ga (toch (dood|weg|koken|afwassen)|je (schamen|verhangen)|terug naar (je|jouw) (eigen |)(land|keuken|grot|hok))|rot op|val dood|sterf|crepeer|verrek|krijg (de |toch de |)(kanker|tering|tyfus|klere|kolere|pest)|flikker op|donder op|pleur op|spring (voor|van|uit) (een|de|het)|hang jezelf op|maak je(zelf|) van kant|pleeg zelfmoord|doe ons een lol|scheelt ons weer|kruip (terug )in je)',
    '(kom|laten|gaan) (we|allemaal) (... |)(zieken|pesten|uitschelden|rapporteren|kapotmaken|trollen|wegpesten|bestoken|sarren)',
    "(met (die|jouw|zo'n) (kop|smoel|hoofd|neus)) *",
    '(vuile|vieze|smerige|stomme|domme|sneue|zielige|lelijke|dikke|achterlijke) (* |)(kneus|vlegel|wijf|kop|worm|rat|varken|zeug|mislukkeling|nietsnut|debiel|mongool|eikel|lul|zak|hond|tuig|schoft|smeerlap|viezerik|kut*)',
    '(je bent|jullie zijn|jij bent|jij) (echt |gewoon |toch |maar |)(een |een * |)(kneus|wijf|worm|rat|varken|zeug|mislukkeling|nietsnut|debiel|mongool|eikel|schoft|smeerlap|viezerik)',
    '(hou|houd|hou toch) (je|jullie) (bek|smoel|muil|kop|mond)',
    '(niemand (zit|wil|mag|vroeg|mist) (op |)(jou|je|jullie)|doe er een (doek|zak) over|ga (maar |lekker |fijn )(poetsen|koken|janken|huilen|afwassen)|spring van|verzuip|sterf|rot op|opzouten|val dood|krijg de)',
    '(jij|je bent|jullie zijn|jij bent|vuile|vieze|smerige|stomme|domme) (een |echt een |gewoon een |)(idioot|idioten|klootzak|hoer|slet|trut|kutwijf|varken|mongool|debiel|sukkel|loser|tyfus*|kanker*|stuk stront|koe)',
    '(hou je|houd je) (bek|smoel|mond dicht)',
    '(val dood|rot op|krijg (de |)(kanker|tyfus|tering)|maak jezelf|pleeg zelfmoord|ik vermoord je|ik weet waar je woont|hoop dat je (doodgaat|sterft|verrekt))',
    "(alle |die |)(marokkanen|moslims|joden|negers|buitenlanders|homo's|vluchtelingen|vrouwen) (zijn|moeten|horen) (allemaal |)(crimineel|dom|tuig|parasieten|opgehangen|het land uit|achter het aanrecht)",
  ],
  threats: [
    '(ik|we|wij) (weet|weten) (waar|wanneer|hoe laat|welke|in welke) (je|jij|jullie|jouw) (... |)(woont|woon|werkt|wonen|parkeert|slaapt|school|kinderen|auto|huis|naar buiten|fietst)',
    '(ik|we|wij) (sla|slaan|maak|maken|schop|breek|vermoord|wurg|steek|schiet|pak|sloop|ram|trap|gooi|snij|verzuip) (je|jou|jullie) (... |)(in elkaar|kapot|dood|neer|(je|de) (tanden|benen|nek|poten)|verrot|overhoop)',
    '(dan |)(sla|schop|ram|trap|breek|steek|schiet|maak) ik (je|jou) (... |)(tanden|eruit|kapot|dood|in elkaar|benen|kop|neer|af|poten)',
    '(wacht maar|pas maar op|pas op jij|kijk maar uit|slaap lekker zolang|we zien elkaar|ik zie je|we komen je|je komt niet thuis|je gaat eraan|je bent er geweest|je zult (nog |)(spijt|bloeden|boeten)|je krijgt spijt|volgende keer (lig|ben) jij|tot (je|jij) (van je dienst|alleen))',
    '(hoop|hopelijk|wens) (... |)(dat |)(je|jij|jullie|hij|ze) (... |)(sterft|doodgaat|dood gaat|kanker krijgt|crepeert|verongelukt|stikt|verdrinkt|brandt|aangereden wordt)',
    '(moeten|mogen|moesten|zouden|moet) (ze|ze van mij|we|iemand) (... |)(jou|je|hem|haar|die *|ze|jullie) ?(... |)(te grazen nemen|doodschieten|ophangen|verkrachten|afmaken|in elkaar slaan|verzuipen|opknopen|een lesje leren|neerschieten|kapotschieten|afranselen|onder een trein|de nek omdraaien)',
    '(die|deze) (... |)(mogen|moeten) ze ... (te grazen nemen|ophangen|afmaken|afschieten|opsluiten)',
    '(ik|we|wij) (weet|weten|ken) ... (huis|woont|fiets|werkt|slaapt|auto|adres)',
    '(ik|we|dan) (sla|breek|trap|schop|vermoord|steek|mep|ram) (ik |we |)(je|jou|jullie|u)',
    '(slaap lekker|kijk uit|pas maar op|je zult (het |)(merken|bezuren)|je gaat (het |)(merken|betalen|bezuren|janken)|laatste waarschuwing)',
    '(mogen ze|moeten ze|zouden ze|verdient|verdienen|moet) ... (te grazen|in elkaar|doodgeschoten|ophangen|opgehangen|verkracht|pak slaag|afgeranseld|overreden|klap)',
    '(hoop|hopelijk) ... (doodgaat|sterft|verrekt|kanker|verongelukt|creperen|crepeert|verdrinkt)',
  ],
  hate: [
    "(die|al die|de|alle|vieze|rot|kut)( |)(marokkanen|turken|buitenlanders|moslims|joden|zwarten|negers|zigeuners|homo's|flikkers|potten|transen|vluchtelingen|asielzoekers|polen|vrouwen|wijven|gehandicapten|bejaarden|chinezen) (... |)((terug naar|naar) (hun|je|jullie) (eigen |)land|land uit|oprotten|zijn (allemaal |)(crimineel|criminelen|vies|dom|lui|dieven|parasieten|tuig)|horen (hier niet|achter het|in de keuken)|moeten (dood|oprotten|het land uit|achter het)|stinken|aan het gas|achter het aanrecht)",
    '(vrouwen|vrouw|meisjes|meiden) (... |)(achter het (aanrecht|fornuis)|horen in de keuken|kunnen niet (rijden|parkeren|denken|leidinggeven|autorijden)|horen niet (op|in|te)|zijn te dom)',
    '(ga terug naar|rot op naar) (je|jouw) (eigen |)(land|apenland|keuken|grot)',
    "(vrouwen|meisjes|wijven|moslims|marokkanen|buitenlanders|joden|negers|homo's|ouderen) ... (aanrecht|rot op|crimineel|te dom|zijn dom|zijn lui|achterlijk)",
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
