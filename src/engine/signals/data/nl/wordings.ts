import type { Wordings } from '../../support/languages.ts';

export const wordings: Wordings = {
  disclaimer: [
    '(mijn|een|geheel) (eigen |persoonlijke |prive )(mening|opvatting|visie)',
    '(op persoonlijke titel|als privepersoon|prive-account|tweets op eigen titel|op eigen titel)',
    '(ik |)(spreek|schrijf|praat) (hier |)(niet namens|niet voor|alleen voor|voor) ({org}|mijn werkgever|mezelf)',
    '(niet|en niet) (die|de mening) van (mijn werkgever|{org})',
  ],
  disclosure: [
    '(ik |)(werk|werken) (zelf |)(bij|voor) {org}',
    '(medewerker|medewerkster|werknemer|ontwikkelaar|ingenieur|stagiair*) (bij|van) {org}',
    '{org}(,|) (waar ik werk|is mijn werkgever)',
    '(voor de duidelijkheid|transparantie|betaalde samenwerking|advertentie)(:|,|)',
  ],
  opinion: [
    '(ik vind|vind ik|ik denk|denk ik|ik geloof|volgens mij|naar mijn mening|wat mij betreft|mijns inziens|eerlijk gezegd|persoonlijk|ik snap niet|ik ben (tegen|voor|teleurgesteld|overtuigd))',
    '(zou|zouden|moet|moeten) ... (stoppen|ophouden|eens|beter|meer|minder|niet|worden)',
  ],
  fault: [
    '(onzin|belachelijk*|waardeloos|waardeloze|slecht*|verschrikkelijk*|vreselijk*|domme|stom|stomme|nutteloos|nutteloze|zinloos|zinloze|fout|foute|vergissing|een ramp|een drama|schande|schandalig*|te (duur|traag|laat|vroeg|ingewikkeld|veel|weinig)|mislukt*|mislukking|prutswerk|gepruts|geldverspilling|verspilling|lelijk*|saai*)',
  ],
  voice: [
    "namens (heel |iedereen bij |alle collega's van |het hele team van |)({org}|het bedrijf|de directie)",
    '(verklaring|reactie|standpunt|persbericht) van {org}',
    '{org} (biedt ... excuses aan|betreurt|garandeert|vergoedt|ontkent|kondigt ... aan|belooft|veroordeelt)',
    'wij (van|bij) {org} (bieden|betreuren|garanderen|beloven|staan|veroordelen)',
    '(we|wij) (vergoeden|garanderen|betreuren|bieden onze excuses|zullen u|zullen je)',
  ],
  praise: [
    '(geweldig*|fantastisch*|briljant*|uitstekend*|perfect*|prachtig*|onverslaanbaar|de beste|het beste|aanrader|koop (hem|er een|deze)|ik hou van|helemaal weg van|zijn geld waard|elke cent waard)',
  ],
  contempt: [
    '(idioot|idioten|sukkel*|prutser*|leugenaar*|oplichter*|dief|dieven|incompetent*|nietsnut*|klootzak*|clown*|rommel|troep|rotzooi|schroot|bagger|zooitje|lachertje|schande|parasiet*|profiteur*)',
  ],
  abuse: [
    '(jij|je bent|jullie zijn|jij bent|vuile|vieze|smerige|stomme|domme) (een |echt een |gewoon een |)(idioot|idioten|klootzak|hoer|slet|trut|kutwijf|varken|mongool|debiel|sukkel|loser|tyfus*|kanker*|stuk stront|koe)',
    '(hou je|houd je) (bek|smoel|mond dicht)',
    '(val dood|rot op|krijg (de |)(kanker|tyfus|tering)|maak jezelf|pleeg zelfmoord|ik (vind|pak|sla|vermoord) je|ik weet waar je woont|hoop dat je (doodgaat|sterft|verrekt))',
    "(alle |die |)(marokkanen|moslims|joden|negers|buitenlanders|homo's|vluchtelingen|vrouwen) (zijn|moeten|horen) (allemaal |)(crimineel|dom|tuig|parasieten|weg|opgehangen|achter het aanrecht)",
  ],
  secrecy: [
    '(nog niet (openbaar|bekend|aangekondigd|officieel)|strikt vertrouwelijk|alleen voor intern gebruik|onder embargo|mag (ik |)(nog |eigenlijk |)niet (zeggen|vertellen|verklappen)|onder ons|niet doorvertellen|van mij heb je het niet)',
  ],
};
