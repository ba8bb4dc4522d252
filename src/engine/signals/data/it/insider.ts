import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(trimestre|semestre|conti|numeri|fatturato|utile|utili|ricavi|incassi|perdita|perdite|margine|margini|cedola|dividendo|dividendi|stime|previsioni|guidance|bilancio|bilanci|magazzino pieno|ordini|portafoglio ordini|ebitda|cassa|debito|liquidita|risultati|semestrale|trimestrale|quotazione|titolo|indebitamento|svalutazione|invenduto)',
    '(fatturato|ricavi|utile|utili|perdite|perdita|risultati|trimestre|trimestrale|semestre|bilancio|previsioni|stime|dividendo|margine|margini|ordini|portafoglio ordini|conti|numeri|quotazione|guidance|ebitda|q1|q2|q3|q4|obiettivi|liquidita|cedola)',
  ],
  deals: [
    '(ci (compra|comprano|vendono|assorbe|acquisisce|hanno comprato|hanno venduto)|compriamo (un|una|la|il)|fusione|acquisizione|opa|trattativa|trattative|fondo (americano|inglese|cinese|di investimento)|commessa|maxi commessa|maxicommessa|appalto|contratto firmato|firmat* (stanotte|ieri|oggi|stamattina)|due diligence|aumento di capitale|ci quotiamo|quotazione in borsa|{n} (milioni|miliardi|mila)|* milioni|investitor*|round)',
    '(acquisizione|acquistat*|comprati da|ci (comprano|hanno comprato|vendono)|opa|offerta|fusione|fondono|quotazione in borsa|aumento di capitale|commessa piu grande|ordine piu grande|contratto firmato|{n} (milioni|miliardi)|* milioni|firmato ieri|firma|investitor*|scalata)',
  ],
  foreknowledge: [
    '(lo|la|li) (diranno|dicono|annunceranno|comunicheranno|pubblicano|pubblicheranno) (solo |soltanto |)(lunedi|martedi|mercoledi|giovedi|venerdi|domani|la prossima|a)',
    "(non (e|e') ancora (pubblic*|uscit*|annunciat*|ufficiale)|ancora non (si sa|e uscito|l'hanno)|in giro non si sa|non si sa ancora|non lo sa (nessuno|ancora)|nessuno (lo |)sa|prima (del|della|che|dell') ?(comunicato|annuncio|lunedi|martedi|mercoledi|giovedi|venerdi|esca|escano|borsa|apertura|*)|quando esce|li leggerete|leggerete|esce (il|tra|fra|lunedi|martedi|mercoledi|giovedi|venerdi)|annunciano|lo annunciano|entro (lunedi|martedi|mercoledi|giovedi|venerdi|domani)|tra (dieci|pochi|due|tre|{n}) giorni|il comunicato|io (chiudo|compilo|preparo|faccio|stampo|vedo) (i|gli|le|il|quei|quelle) *|l'ho (calcolat*|compilat*|stampat*|fatt*) io|piu di cosi non (scrivo|dico)|fate due piu due|fate voi|a buon intenditor|tenetevi forte|ve l'avevo detto|poi non dite|voce di corridoio|chi me l'ha detto|tenetelo per voi|trattativa finita|stanotte)",
    "(non ancora (pubblic*|annunciat*|uscit*)|nessuno lo sa|non lo sa nessuno|ancora nessuno|prima (dell'annuncio|di giovedi|di lunedi|di martedi|dei risultati|che esca|che lo)|annunciano|annuncio (giovedi|lunedi|domani|la prossima)|comunicato (esce|arriva|stampa)|internamente|contabilita|controllo di gestione|ufficio (fatture|contabile)|direttore finanziario|cfo|consiglio|cda|acqua in bocca|faccio (io |)(le fatture|i conti|le tabelle)|li ho visti io|l'ho visto io|tenetevi forte|mi ringrazierete|la fotocopiatrice|giovedi|prossima settimana)",
  ],
  sources: [
    'sulla mia scrivania',
    "non (mi |)chied* (come|dove|perche|chi) (lo so|l'ho)",
    'ho (scritto|battuto|stampato|letto|visto|preparato|fotocopiato|tradotto) (il|la|i|le) (* |)(verbale|conti|numeri|bozza|bilancio|presentazione|relazione|budget)',
    '(sentito|sentita|ascoltato) (... |)in (ascensore|mensa|corridoio|sala riunioni)',
    "(qualcuno|un amico|un'amica|mia sorella|mio fratello) (in|della|dell'|alla) ?(contabilita|finanza|tesoreria|direzione|ufficio legale)",
  ],
  tips: [
    '(comprate|compra|vendete|vendi|uscite|esci|entrate|entra|mettete*|mettetele|caricate|tenete|tenetevi|scaricate|mollate) ... (azioni|titolo|titoli|{org}|$*|adesso|subito|prima di|entro)',
    '(se avete|chi ha|se hai) (* |* * |)(azioni|{org}|$*|titoli)',
    '(ho|ha|abbiamo|hanno) (venduto|comprato) (* |* * |)(azioni|titoli|pacchetto|tutto)',
    '(comprate|compra|vendete|vendi|prendete|caricate|tenete|mettete) ... (azioni|titoli|{org}|$*)',
    '(ho venduto (tutto|le)|le mie azioni|prezzo obiettivo)',
  ],
};
