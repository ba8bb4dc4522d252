import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(fatturato|ricavi|utile|utili|perdite|perdita|risultati|trimestre|trimestrale|semestre|bilancio|previsioni|stime|dividendo|margine|margini|ordini|portafoglio ordini|conti|numeri|quotazione|guidance|ebitda|q1|q2|q3|q4|obiettivi|liquidita|cedola)',
  ],
  deals: [
    '(acquisizione|acquistat*|comprati da|ci (comprano|hanno comprato|vendono)|opa|offerta|fusione|fondono|quotazione in borsa|aumento di capitale|commessa piu grande|ordine piu grande|contratto firmato|{n} (milioni|miliardi)|* milioni|firmato ieri|firma|investitor*|scalata)',
  ],
  foreknowledge: [
    "(non ancora (pubblic*|annunciat*|uscit*)|nessuno lo sa|non lo sa nessuno|ancora nessuno|prima (dell'annuncio|di giovedi|di lunedi|di martedi|dei risultati|che esca|che lo)|annunciano|annuncio (giovedi|lunedi|domani|la prossima)|comunicato (esce|arriva|stampa)|internamente|contabilita|controllo di gestione|ufficio (fatture|contabile)|direttore finanziario|cfo|consiglio|cda|acqua in bocca|faccio (io |)(le fatture|i conti|le tabelle)|li ho visti io|l'ho visto io|tenetevi forte|mi ringrazierete|la fotocopiatrice|giovedi|prossima settimana)",
  ],
  tips: [
    '(comprate|compra|vendete|vendi|prendete|caricate|tenete|mettete) ... (azioni|titoli|{org}|$*)',
    '(ho venduto (tutto|le)|le mie azioni|prezzo obiettivo)',
  ],
};
