import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(sei|siete|tu|brutto|brutta|povero|povera|schifoso|schifosa|razza di|pezzo di) ... (scem*|ritardat*|deficient*|mongoloid*|fallit*|sfigat*|merd*|schif*|verme|ratto|zecca|nullita|cess*|grasson*|ciccion*|balena|vacca|scrofa|maiala|cagna|zoccola|imbecill*)',
    '(stai zitt*|chiudi (il becco|quella bocca|la bocca|la fogna)|vai a (cagare|morire|quel paese|lavare|cucinare|farti)|vatti a|nessuno ti (vuole|sopporta|ha chiesto|piange*)|fai (schifo|pena|vomitare)|sparisci|facci un favore|levati|buttati (da|sotto|giu)|impiccati|sparati)',
    '(sei|siete|brutto|brutta|pezzo di) (un |una |proprio |solo |dei |)(idiot*|imbecill*|stronz*|merda|troia|puttana|coglion*|schifos*|feccia|maiale|ritardat*|frocio|deficient*|bastard*)',
    '(chiudi|stai) (quella |la |)(bocca|zitto|zitta|fogna)',
    '(ammazzati|crepa|muori|vaffanculo|ti ammazzo|ti spacco|ti trovo|so dove abiti|spero che (tu |)(muoia|crepi))',
    '(i|gli|le) (negri|zingari|ebrei|immigrati|froci|musulmani|donne) (sono|devono|dovrebbero|fuori)',
  ],
  threats: [
    '(so|sappiamo|conosco) (dove|a che ora) (abit*|lavor*|viv*|dorm*|parcheggi*|esci|va*)',
    '(ti|vi|lo|la) (vengo|veniamo|faccio|facciamo|spacco|spezzo|ammazzo|rompo|gonfio|brucio|aspetto fuori|prendo a)',
    '(te ne (pentirai|accorgerai)|ti pentirai|la pagherai|la paghi|guardati le spalle|dormi bene|ultimo avviso|ci rivediamo|finisci in ospedale)',
    '(merita|meriterebbe|bisognerebbe|andrebbe|andrebbero|dovrebbero) (di |)(essere |)(spaccar*|pestat*|pestare|menar*|menat*|ammazzat*|impiccat*|fucilat*|bruciat*|stuprat*|spezzar*|una lezione|le botte)',
    '(spero|speriamo) (che |)(ti |tu |vi |gli |le |)(muoi*|muoia|crep*|schiatt*|venga|investa*|soffr*|bruci*)',
  ],
  hate: [
    '(le donne|le femmine|gli immigrati|i negri|gli zingari|i rom|gli arabi|i meridionali|i terroni|i vecchi) ... (cucina|calzetta|a casa loro|fuori|non sanno|ladri|sporch*|parassit*)',
  ],
  names: [
    '(idiota|idioti|imbecill*|cretin*|deficient*|coglion*|stronz*|bastard*|puttana|puttane|troia|troie|zoccola|vacca|porco|porci|maiale|maiali|feccia|merda|merde|pezzo di merda|pezzi di merda|testa di cazzo|teste di cazzo|figlio di puttana|figli di puttana|ritardat*|mongoloide|handicappat*|pagliacci*|pagliaccio|buffon*|bugiard*|vigliacc*|ipocrit*|traditor*|parassit*|scarafaggi*|verme|vermi|ratto|sfigat*|fallit*|nullita|frocio|froci|ricchion*|schifos*|cess*|mezza sega|leccaculo|sciacall*|analfabet*|capra|capre|buzzurr*|cafon*|zecca|zecche)',
  ],
  slights: [
    '(stupid*|scem*|brutt*|grass*|ciccion*|disgustos*|patetic*|ridicol*|ripugnant*|vergognos*|inutil*|incapac*|incompetent*|ignorant*|squallid*|viscid*|miserabil*|infam*|fals*|bacat*|fuori di testa|malat* di mente|malat* in testa|senza cervello|fai schifo|fa schifo|fate schifo|fanno schifo|fai pena|fate pena)',
  ],
  foul: [
    '(cazzo|merda|vaffanculo|fanculo|culo|porca *|minchia|stai zitt*|chiudi la bocca|levati|sparisci|crepa|palle)',
  ],
  addressed: ['(tu|te|ti|sei|tuo|tua|tuoi|tue|voi|vi|siete|vostr*)'],
  others: [
    '(lui|lei|loro|questo|questa|questi|quello|quella|quelli|gente|tizio|tipo|politic*|ministr*|presidente|arbitro|sindaco|chi)',
  ],
};
