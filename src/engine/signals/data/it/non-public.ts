import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    "(non (ditelo|dirlo|girate|lo dite) (a nessuno|in giro)|acqua in bocca|tenetelo per voi|resti tra (di |)noi|rimanga tra noi|io non (ho|vi ho) detto (niente|nulla)|non ve l'ho detto io|poi cancello|cancello (tra|dopo|subito)|top secret|segretissim*|riservat*|strettamente confidenzial*|confidenzial*|ad uso interno|solo uso interno|sotto embargo|non posso (dire|parlare|raccontare)|non potrei|non dovrei (dirlo|dire|raccontare)|telefoni (nel cestino|fuori|ritirati)|mi (licenziano|ammazzano) se|nda|di nascosto)",
    "(non (e|e') ancora (pubblic*|ufficial*|annunciat*)|ancora (segret*|non annunciat*|top secret)|non si puo dire|mica lo sanno|non lo sanno ancora|non lo sa (ancora |)nessuno|lo sappiamo in (pochi|tre|quattro|due|*))",
    '(non (dite|ditelo|condividete|ripetete) (niente|nulla|a nessuno|in giro)|non posso (dire|raccontare) (altro|di piu|niente)|resti tra noi|tra me e voi|io non (ho detto|vi ho detto) niente|non avete (visto|letto) niente|acqua in bocca|bocca cucita|top secret|poi cancello)',
    "(non ancora (pubblico|annunciato|ufficiale)|strettamente riservato|riservatissimo|solo per uso interno|sotto embargo|non (posso|si puo) (dirlo|dire|parlarne)|resti tra noi|che resti tra noi|acqua in bocca|non ve l'ho detto io)",
  ],
  discretion: [
    '(ancora|per ora|per adesso) (e |)(un |)segreto',
    '(a porte chiuse|posso dire solo|era sulla stampante|sulla stampante|lasciato li)',
    '(so per certo|di prima mano|in anteprima|vi dico solo|mi hanno (fatto vedere|mostrato)|ci hanno fatto vedere|hanno fatto vedere|sbaglio piano|(i|gli) (diretti |)interessati)',
    "(ho visto|l'ho vist*|abbiamo visto|visto) (* |* * |)(prototipo|prototipi|progetto|progetti|lavagna|slide|organigramma|piano|piani|bozza|modello nuovo|nuovo modello)",
    "((esiste|c'e|e) (su|in) nessun catalogo|(sotto un telo|coperto da un telo|con un telo|sulla scrivania|nella stampante|sulla lavagna|nella cartella condivisa|in una slide|c'era una slide|la slide con|nome in codice|si chiama solo|in verniciatura|dietro la mensa|in collaudo|nei test))",
    'fate finta di (niente|nulla)',
    "(nessuno lo sa|non lo sa nessuno|non lo sanno ancora|ancora non (lo |)(sanno|sa|l'hanno)|non e (ancora |)(uscit*|annunciat*|ufficiale)|manca solo|prima degli altri|prima di tutti|sei mesi prima|ufficialmente non (esiste|e nat*)|non esiste ufficialmente|l'ho vist* (in|nel|sul|con|salire)|li ho visti|ho visto (il|la|un|una|lo|i) (prototipo|lavagna|schermo|slide|organigramma)|lasciat* apert* (sul|sullo|in|nella)|nella cartella condivisa|sulla (lavagna|stampante)|sullo schermo)",
    '(prototipo|roadmap|organigramma|slide|planning|laboratorio) ... (dice|mostra|visto|apert*|prevede)',
  ],
  plans: [
    '(lancio|presentazione|chiusura|trasloco|vendita) (e|sara|e previst*) (a|ad|in|il|per) *',
    "(chiud*|svuot*|trasferi*|spost*|vend*|taglia*|licenzia*|accorp*|smantell*|esternalizz*|elimin*|delocalizz*|ridimension*|muore|muoiono) (* |)(il |lo |la |i |le |gli |l'|mezz* |tutt* |)(capannone|stabilimento|fabbrica|sede|ufficio|reparto|linea|negozi*|turno|magazzino|divisione|assistenza|produzione|posti|persone|gente)",
    '(capannone|stabilimento|fabbrica|sede|ufficio|reparto|linea|negozi*|magazzino|divisione|assistenza|produzione) ... (lo|la|li|le) (chiudono|svuotano|spostano|vendono|tagliano|trasferiscono|smantellano)',
    '(la|il|una|un) (linea|gamma|divisione|reparto|sede) (* |)(muore|chiude|sparisce|si sposta|viene chius*)',
    '(esce|escono|uscira|lanciano|lanciamo|presentano|presentiamo|arriva) (coi|con i|a|ad|in|dopo|prima|entro|per) (saldi|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|natale|pasqua|primavera|estate|autunno|fiera|*)',
    '(a|in|da|entro) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre) (cambia tutto|esce|arriva|chiude|chiudono|svuotano|lo svuotano|lo svendono)',
    "(non (prendete|comprate|compratelo|prendetelo|ordinate) (* |* * |)(a natale|adesso|ora|ancora|datemi retta|quest'anno))",
    '(passa|passano|va|vanno|se ne va) (alla concorrenza|a {name}|con {name})',
    '(via|fuori|a casa) (in |)(due|tre|quattro|dieci|cento|{n}|meta) (su|di|dal)',
    '(collaud*|test*|prov*) (una roba|un coso|un modello|il nuovo|la nuova|un prototipo|* che si chiama)',
    '(il|la|i|le) (nuov* |prossim* )(modello|colore|versione|robot|app|prototipo) ... (e|esce|ha|sara|vola|cammina|costa)',
    '(tutta la direzione|il cda|la proprieta) (che |)(brinda|firma|vende|incontra|vota)',
    '(sede|stabilimento|fabbrica|ufficio|reparto|negozio|linea|turno|squadra|magazzino) ... (chiude|chiudono|chiudera|chiusura|accorpa*|trasferi*|esternalizza*|vend*|spar*|elimina*|licenzia*)',
    '(chiudono|chiudiamo|compriamo|comprano|vendono|vendiamo|apriamo|stanno per (chiudere|vendere|comprare|aprire)|vogliono (chiudere|vendere|accorpare)|stiamo per (comprare|chiudere|aprire|vendere)) ... (sede|sedi|stabilimento|fabbrica|ufficio|reparto|negozio|negozi|linea|magazzino|azienda|concorrente|divisione|filiale)',
    'stanno per (lanciare|licenziare|annunciare)',
    'stiamo per (lanciare|annunciare)',
    '(non (comprate|compratelo)|aspettate) ... (ora|adesso|mesi|aprile|maggio|nuovo|settembre|ancora)',
    '(esce|uscira|arriva|lanciano|lanciamo) (a|ad|in|il|tra|fra|per|entro) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|due mesi|fiera|nuovo|nuova)',
  ],
  places: [
    '(direzione|cda|consiglio|sede|fabbrica|officina|laboratorio|prototipo|prodotto|modello|cliente|fornitore|lancio|fiera|stampa|sindacato|reparto|azienda|ditta|capo|capa|marketing|versione|app|assistenza|scrivania|slide|foglio|capannone|collaudo|verniciatura|linea|concorrenza|catalogo|stampante|mensa)',
    '(direzione|consiglio|sede|stabilimento|fabbrica|officina|laboratorio|prototipo|prodotto|modello|cliente|fornitore|lancio|fiera|stampa|sindacato|reparto|azienda|ditta|capo|marketing|versione|app|macchina)',
  ],
};
