import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(stai zitt*|chiudi (la bocca|il becco|quella bocca|quella fogna)|zitt*|taci) (* |)(idiota|cretin*|scem*|stupid*|cicciona|vacca|brutt*|imbecille|coglione|troia|puttana|vecchi*|e *)',
    '(sei|siete|ma sei) (proprio |solo |davvero |soltanto |)(un |una |uno |dei |delle |il |la |lo |)(povero |povera |grandissim* |emerit* |brutt* |lurid* |vero |)(idiota|imbecill*|cretin*|deficient*|coglion*|stronz*|merda|merde|schifo|schifos*|feccia|fallit*|nullita|nessuno|puttana|troia|zoccola|vacca|maiale|porco|porca|verme|vermi|ratto|parassita|ritardat*|mongoloide|balena|cesso|cozza|sfigat*|patetic*|ridicol*|pagliacci*|buffon*|vergogna|spia|infame|mezza sega|rifiuto)',
    "((fai|fate|mi fai) (schifo|pena|ribrezzo|vomitare|ridere i polli)|(nessuno (ti|vi) (vuole|sopporta|ama|caga|crede|rimpiange)|nemmeno tua madre|non vali (niente|nulla|un cazzo|una cicca)|non servi a (niente|nulla)|torna (a|in|al|nella|nel) (cucina|cucinare|stirare|casa tua|paese tuo|tuo paese|lavare|zappare|scuola)|vai a (morire|cagare|farti fottere|stirare|lavare|zappare|fanculo)|vaffanculo|va' a cagare|muori|crepa|ammazzati|sparati|buttati|impiccati|sparisci|vergognati|fatti (curare|vedere|schifo)))",
    '(che faccia|guarda che faccia|con quella faccia|che muso) ... (brutt*|schifo|cul*|copri*|nascond*|sacchetto|spavent*|specchio)',
    '(tutti|dai|andiamo|forza|bisogna) (* |)a (scrivergli|scriverle|insultar*|segnalar*|massacrar*|tormentar*|riempirgli|riempirle|rovinar*|distrugger*)',
    '(dei miei (stivali|coglioni)|del cazzo|di merda) *',
    '(sei|siete|tu|brutto|brutta|povero|povera|schifoso|schifosa|razza di|pezzo di) ... (scem*|ritardat*|deficient*|mongoloid*|fallit*|sfigat*|merd*|schif*|verme|ratto|zecca|nullita|cess*|grasson*|ciccion*|balena|vacca|scrofa|maiala|cagna|zoccola|imbecill*)',
    '(stai zitt*|chiudi (il becco|quella bocca|la bocca|la fogna)|vai a (cagare|morire|quel paese|lavare|cucinare|farti)|vatti a|nessuno ti (vuole|sopporta|ha chiesto|piange*)|fai (schifo|pena|vomitare)|sparisci|facci un favore|levati|buttati (da|sotto|giu)|impiccati|sparati)',
    '(sei|siete|brutto|brutta|pezzo di) (un |una |proprio |solo |dei |)(idiot*|imbecill*|stronz*|merda|troia|puttana|coglion*|schifos*|feccia|maiale|ritardat*|frocio|deficient*|bastard*)',
    '(chiudi|stai) (quella |la |)(bocca|zitto|zitta|fogna)',
    '(ammazzati|crepa|muori|vaffanculo|ti ammazzo|ti spacco|ti trovo|so dove abiti|spero che (tu |)(muoia|crepi))',
    '(i|gli) (negri|zingari|ebrei|immigrati|froci|musulmani) (fuori|(devono|dovrebbero) (andarsene|tornare|sparire|morire|crepare))',
  ],
  threats: [
    '(so|sappiamo|lo so) (dove|a che ora|che (prendi|esci|passi|parcheggi)|in che|quale|con chi) (* |* * |)(abiti|vivi|lavori|esci|parcheggi|passi|dormi|via|scuola|casa|figli|autobus|alle|prendi)',
    '(ti|vi) (spacco|rompo|ammazzo|uccido|stacco|brucio|sparo|faccio (male|fuori|vedere|passare|licenziare|piangere|saltare)|aspetto (sotto|fuori|a)|vengo a (cercare|prendere)|trovo|trovero|troveremo|massacro|gonfio|spezzo|strappo|taglio|sistemo|rovino|meno|prendo a|verremo|riempio di|metto sotto|scanno)',
    '(meriteresti|meriti|meritate|meriterebbe|meritano|si merita|ti auguro|vi auguro|gli auguro|spero che|andrebbe|andrebbero|dovrebbero|dovresti|bisognerebbe) (* |* * |* * * |)(tumore|cancro|morire|muoia|muori|crepi|crepare|morte|investit*|pestat*|picchiat*|impiccat*|bruciat*|fucilat*|appes* |lapidat*|stuprat*|ammazzat*|legnate|botte|sparar*|un colpo)',
    '(la prossima volta|domani|stasera) (* |* * |* * * |)(ci finisci tu|tocca a te|sei mort*|ti (trovo|prendo|spacco|finisco))',
    '(ci vediamo (alla fermata|sotto|fuori|stasera sotto|in cortile)|stai attent*|guardati (le spalle|alle spalle)|sei mort*|te ne pentirai|ve ne pentirete|la pagherai|la pagherete|hai i giorni contati|dormi (bene|preoccupat*)|ti conviene)',
    '(so|sappiamo|conosco) (dove|a che ora) (abit*|lavor*|viv*|dorm*|parcheggi*|esci|va*)',
    '(ti|vi|lo|la) (vengo|veniamo|faccio|facciamo|spacco|spezzo|ammazzo|rompo|gonfio|brucio|aspetto fuori|prendo a)',
    '(te ne (pentirai|accorgerai)|ti pentirai|la pagherai|la paghi|guardati le spalle|dormi bene|ultimo avviso|ci rivediamo|finisci in ospedale)',
    '(merita|meriterebbe|bisognerebbe|andrebbe|andrebbero|dovrebbero) (di |)(essere |)(spaccar*|pestat*|pestare|menar*|menat*|ammazzat*|impiccat*|fucilat*|bruciat*|stuprat*|spezzar*|una lezione|le botte)',
    '(spero|speriamo) (che |)(ti |tu |vi |gli |le |)(muoi*|muoia|crep*|schiatt*|venga|investa*|soffr*|bruci*)',
  ],
  hate: [
    '(gli|le|i|questi|queste|sti|ste) (negri|zingar*|ebrei|immigrat*|extracomunitari|musulman*|islamici|gay|froci|ricchioni|lesbiche|trans|donne|femmine|terroni|meridionali|cinesi|rumen*|albanesi|disabili|vecchi|handicappat*) (* |* * |)(sono (tutti |tutte |solo |)(ladri|ladre|stupid*|scem*|sporch*|delinquent*|criminal*|parassit*|animali|inferior*|bestie|feccia)|(devono|dovrebbero) (andarsene|tornare|sparire|morire|crepare|stare (a casa|zitte|in cucina))|a casa loro|fuori dall*|non (sanno (fare|guidare|niente)|dovrebbero (votare|guidare|lavorare)|servono a)|rubano|puzzano|in cucina|fanno schifo|vanno|al rogo)',
    '(le donne|le ragazze|le femmine|una donna) ... (in cucina|a cucinare|a stirare|non capisc*|non sanno|al volante|isteric*)',
    '(roba (da|per) (uomini|maschi|grandi))',
    '(tornatevene|rispediteli|rimandateli|a morte|fuori) (* |)(a casa|al paese|gli|i|le|tutti gli) *',
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
