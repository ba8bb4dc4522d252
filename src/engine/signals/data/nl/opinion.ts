import type { Language } from '../language.ts';
import { cues } from './cues.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    "(eerlijk is eerlijk|laten we eerlijk zijn|eerlijk gezegd|als je het mij vraagt|als je mij vraagt|naar mijn (mening|smaak|idee)|mijns inziens|volgens mij|wat mij betreft|voor mij|persoonlijk|ik (vind|geloof|denk|meen|zeg|haat|walg|erger me|schaam me|snap niet|begrijp niet|ben (tegen|voor|teleurgesteld|trots|bang dat|overtuigd|klaar met|het (oneens|eens|zat|beu|er niet mee))|heb (moeite|genoeg)|hou mijn hart)|vind ik|impopulaire mening|unpopular opinion|hot take|zo dat is eruit|zeg ik je|doe normaal|klaar\\.|punt uit|en dat is dat|zo denk ik|het moet gezegd|moet me van het hart|ik verdien m'n brood ermee)",
    '(ik vind (het|dat|de|die|ons)|vind ik|sorry maar|laten we eerlijk zijn|zo, dat is eruit|als je het mij vraagt|wat mij betreft|ik schaam me|plaatsvervangende schaamte|ik ben het (niet |)eens|ik erger me|punt uit|moeten doen klaar|eerlijk is eerlijk)',
    '(ik vind|vind ik|ik denk|denk ik|ik geloof|volgens mij|naar mijn mening|wat mij betreft|mijns inziens|eerlijk gezegd|persoonlijk|ik snap niet|ik ben (tegen|voor|teleurgesteld|overtuigd))',
    '(zou|zouden|moet|moeten) ... (stoppen|ophouden|eens|beter|meer|minder|niet|worden)',
  ],
  hedges: ['(ik denk|ik geloof|lijkt me|lijkt mij|ik vermoed|ik hoop|misschien|denk ik|geloof ik|me dunkt|ik gok)'],
  demands: [
    '(zouden|zou|moeten|moet|horen|hoort|mogen|mag) (... |)(gewoon |echt |eens |eindelijk |niet |nooit |wel |verboden |stoppen|ophouden|opstappen|luisteren|leveren|doen|zijn|worden|investeren|kijken|nadenken|verbieden|schamen|helpen)',
    '(stop met|hou op met|kap met|het is tijd|hoog tijd|tijd dat|minder (marketing|vergader*|managers|praat*|powerpoints)|meer (respect|regels|kwaliteit|transparantie|ingenieurs)|laat (... )(maar |)(komen|opstappen|zitten)|verbied|reguleer)',
  ],
  faults: [
    '(schandalig*|schande|belachelijk*|lachwekkend*|zielig|triest*|treurig*|waardeloos|waardeloze|slecht|slechte|slechtste|vreselijk*|verschrikkelijk*|afschuwelijk*|dramatisch*|rampzalig*|ramp|drama|puinhoop|aanfluiting|blamage|flop|fiasco|mislukking|mislukt|gemiste kans|vergissing|fout|fouten|blunder|dom|domme|stom|stomme|onzin|kolder|kul|flauwekul|gelul|nonsens|waanzin|idioot|idiote|absurd*|bespottelijk*|overbodig*|nutteloos|nutteloze|zinloos|zinloze|hopeloos|hopeloze|lelijk*|foeilelijk*|te (duur|traag|laat|vroeg|ingewikkeld|lomp|groot|zwaar|veel|weinig)|overpriced|overschat*|achterhaald*|verouderd*|ouderwets*|saai*|zielloos|zielloze|visieloos|hypocriet*|hypocrisie|schijnheilig*|preuts|laf|laffe|genant*|genant*|pijnlijk*|beschamend*|onverantwoord*|onacceptabel*|geldverspilling|verspilling|weggegooid geld|greenwashing|window dressing|gebakken lucht|luchtkasteel|hype|poppenkast|circus|wassen neus|doekje voor het bloeden|dode mus|druppel op|schiet tekort|staan (overal |)in de weg|in de weg|achterlopen|lopen achter|jaren achter|mijlenver achter|de weg kwijt|het spoor bijster|van de pot gerukt|slaat nergens op|raakt kant noch wal|nergens op|om te huilen|huilen met de pet op|snapt (niets|niks)|snappen (niets|niks|er niks)|luistert niet|luisteren niet|niemand (wil|snapt|vraagt|luistert|gebruikt)|helpt niet|werkt niet|deugt niet|klopt (niet|niks)|kapot bezuinigd|kapotbezuinigd|slechter dan|beter dan (wij|ons|onze)|erger dan|was (vroeger |)beter|snapt design|bedoelt if else|roept ai|verkoopt lucht)',
    '(slaan nergens|slaat nergens|nergens meer op|gebakken lucht|een wassen neus|geldklopperij|afzetterij|diefstal|een lachertje|ronduit|zielig|triest|treurig|genant|schaamte|van de zotte|was beter|waren beter|jaar achter|loopt achter|lopen achter|heeft geen nut|niemand (wil|begrijpt|vraagt|zit)|wie (keurt|betaalt|verzint) (zoiets|dat)|geen bal|de ziel (uit|kwijt)|draait om (cijfertjes|geld)|grootste fout|domste|slechtste|zouden we (gewoon |)niet moeten|te duur)',
    '(onzin|belachelijk*|waardeloos|waardeloze|slecht*|verschrikkelijk*|vreselijk*|domme|stom|stomme|nutteloos|nutteloze|zinloos|zinloze|fout|foute|vergissing|een ramp|een drama|schande|schandalig*|te (duur|traag|laat|vroeg|ingewikkeld|veel|weinig)|mislukt*|mislukking|prutswerk|gepruts|geldverspilling|verspilling|lelijk*|saai*)',
  ],
  merits: [
    '(eindelijk (iemand|een|eens)|een topper|topper|het beste (wat|dat|besluit)|de beste (keuze|beslissing|baas|directeur)|goed(e|) (besluit|beslissing|keuze|idee|zaak|zet|stap)|slimme zet|dapper*|moedig*|noodzakelijk*|geniaal|geniale|briljant*|chapeau|petje af|hulde|trots op|verademing|terecht|de juiste (keuze|richting|weg))',
    '(eindelijk iemand|het beste wat|topper|goede (keuze|beslissing|zet)|trots op|knap gedaan)',
  ],
  rhetoric: [
    '(waarom (zouden|moeten|doen|is|toch|in)|wie (heeft|verzint|bedenkt|wil|zit)|hoe (dan|kan|dom|lang)|serieus|echt waar|meen je|waar slaat|wat is het nut|ben ik de enige|sinds wanneer|hoezo)',
  ],
  cues,
};
