import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(non (dite|ditelo|condividete|ripetete) (niente|nulla|a nessuno|in giro)|non posso (dire|raccontare) (altro|di piu|niente)|resti tra noi|tra me e voi|io non (ho detto|vi ho detto) niente|non avete (visto|letto) niente|acqua in bocca|bocca cucita|top secret|poi cancello)',
    "(non ancora (pubblico|annunciato|ufficiale)|strettamente riservato|riservatissimo|solo per uso interno|sotto embargo|non (posso|si puo) (dirlo|dire|parlarne)|resti tra noi|che resti tra noi|acqua in bocca|non ve l'ho detto io)",
  ],
  discretion: [
    "(nessuno lo sa|non lo sa nessuno|non lo sanno ancora|ancora non (lo |)(sanno|sa|l'hanno)|non e (ancora |)(uscit*|annunciat*|ufficiale)|manca solo|prima degli altri|prima di tutti|sei mesi prima|ufficialmente non (esiste|e nat*)|non esiste ufficialmente|l'ho vist* (in|nel|sul|con|salire)|li ho visti|ho visto (il|la|un|una|lo|i) (prototipo|lavagna|schermo|slide|organigramma)|lasciat* apert* (sul|sullo|in|nella)|nella cartella condivisa|sulla (lavagna|stampante)|sullo schermo)",
    '(prototipo|roadmap|organigramma|slide|planning|laboratorio) ... (dice|mostra|visto|apert*|prevede)',
  ],
  plans: [
    '(sede|stabilimento|fabbrica|ufficio|reparto|negozio|linea|turno|squadra|magazzino) ... (chiude|chiudono|chiudera|chiusura|accorpa*|trasferi*|esternalizza*|vend*|spar*|elimina*|licenzia*)',
    '(chiudono|chiudiamo|stanno per (chiudere|vendere|lanciare|licenziare)|vogliono (chiudere|vendere|mettere)|stiamo per (comprare|lanciare|chiudere|aprire)|apriamo (uno|una|la) (sede|stabilimento)|compriamo) ',
    '(non (comprate|compratelo)|aspettate) ... (ora|adesso|mesi|aprile|maggio|nuovo|settembre|ancora)',
    '(esce|uscira|arriva|lanciano|lanciamo) (a|ad|in|il|tra|fra|per|entro) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|due mesi|fiera|nuovo|nuova)',
  ],
  places: [
    '(direzione|consiglio|sede|stabilimento|fabbrica|officina|laboratorio|prototipo|prodotto|modello|cliente|fornitore|lancio|fiera|stampa|sindacato|reparto|azienda|ditta|capo|marketing|versione|app|macchina)',
  ],
};
