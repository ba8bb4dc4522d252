import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '(prendo|prendiamo|guadagno|guadagniamo|mi pagano|ci pagano|pagano|paga) (* |* * |)({n}|meno|di meno|in ritardo|una miseria|poco|il minimo)',
    '(stipendi*|salari*|busta paga|buste paga|straordinari (non|mai|pagati)|aumento|aumenti|tredicesima|quattordicesima|tfr|arretrati|premio di produzione|minimo sindacale|paga oraria|contratto nazionale|retribuzion*|parita salariale|sottopagat*|buoni pasto|a parita di (mansion*|lavoro)|stesso (lavoro|ruolo))',
    "{n} (euro) (al mese|l'ora|netti|lordi|in piu|in meno)",
    '(aumento di {n}|premio di produzione|turni di notte)',
    '(stipendio|stipendi|salario|salari|busta paga|straordinari|straordinario|tredicesima|retribuzione|sottopagat*|non pagat*)',
    '(prende|prendono|prendo|guadagn*|pagat*) (... |)({n}|due|tre|quattro|cinque|dieci|venti|cento|duecento) euro (di|in) (meno|piu)',
    '(interinali|somministrati|stagisti|precari) (prendono|guadagnano|pagati)',
  ],
  'working-conditions': [
    '(turni|turno di notte|orari*|orario di lavoro|ferie|permessi|riposi|pause|pausa|precari*|contratto a termine|a chiamata|licenziament*|licenziat*|cassa integrazione|mobilita|part-time|smart working|carichi di lavoro|condizioni di lavoro|malattia|maternita|congedo|sotto organico|senza (pausa|aria condizionata|riscaldamento|contratto|ferie)|{n} ore|dodici ore|quattordici ore)',
    '(condizioni di lavoro|orario di lavoro|orari di lavoro|turno|turni|turno di notte|pausa pranzo|pause|licenziament*|licenziat*|cassa integrazione|ferie|congedo|malattia)',
  ],
  union: [
    '(sindacat*|sindacal*|sciopero|scioperi|scioperiamo|scioperare|rsu|rsa|cgil|cisl|uil|fiom|usb|cobas|assemblea sindacale|picchett*|presidio|contrattazione|vertenza|delegat*|tessera sindacale|iscrit* al sindacato)',
    '(sindacato|sindacati|sindacal*|sciopero|scioperi|scioperare|scioperiamo|cgil|cisl|uil|picchetto|contratto collettivo|rsu)',
  ],
  safety: [
    '(infortun*|sicurezza sul lavoro|rls|rspp|ispettorato|inail|amianto|dpi|caschi|guanti|imbracatur*|vie di fuga|uscite di sicurezza (bloccate|chiuse)|estintor*|protezioni|morti sul lavoro|morto sul lavoro|si e (fatto male|tagliato|bruciato)|fumi|sostanze (tossiche|chimiche)|senza (guanti|casco|protezioni|imbracatura))',
    '(ispettorato del lavoro|infortunio|infortuni|sicurezza sul lavoro|uscita di sicurezza|uscite di sicurezza|morti sul lavoro|amianto)',
    '(due|tre|quattro|diversi|{n}) (feriti|infortunati|infortuni|incidenti|svenuti|malori|ustionati)',
    '(svenut*|colpo di calore|malore) (in|sulla|al|alla|sul|per|dal)',
  ],
  whistleblowing: [
    "(whistleblow*|segnalat* (a|all'|alla|al|che)|ho segnalato|abbiamo segnalato|denunciat* (a|all'|alla|al|che)|ho denunciato|canale di segnalazione|anac|ritorsion*|documenti falsi|certificati falsi|dati falsi|scarichi abusivi|falsificat*)",
    '(segnalat* (a|all|alla|al)|denunciat* (a|all|alla|al)|segnalante|falsificat*|truccat*|whistleblow*)',
    "(consegnato|mandato|portato|mostrato|raccontato|dato|inviato|scritto|andato|andata) (... |)(alla|al|in|all') ?(procura|dogana|guardia di finanza|finanza|polizia|carabinieri|ispettorato|asl|arpa|magistrat*|giornalist*|stampa|garante|autorita)",
  ],
  discrimination: [
    '(mi (chiama|chiamano) (terron*|negr*|froci*|troi*|puttana|tesoro|bella)|discrimin*|razzis*|sessis*|maschilis*|omofob*|molesti*|incinta|gravidanza|maternita|parita|pari opportunita|perche (sono |)(donna|nera|straniera|gay|incinta|mamma|vecchio)|in quanto donna|soffitto di cristallo|per il mio (accento|colore)|barriere architettoniche|disabil*)',
    '(discriminazion*|discriminat*|molestie|molestat*|mobbing|sessis*|razzis*|omofob*|parita salariale|incinta)',
  ],
  elections: [
    '(elezion*|votare|voto|votero|ho votato|votate|seggio|seggi|referendum|urne|scheda elettorale|candidat*|diritto di voto|comizio)',
    '(elezioni|elezione|scheda elettorale|seggio|seggi|diritto di voto|referendum|votare)',
  ],
  'harassment-reports': [
    '(molesti*|mobbing|mi (tocca|toccava|ha toccat*|ha palpat*|urla|insulta|umilia|palpeggi*|perseguita)|palpeggi*|stalking|avances|commenti (sessisti|sul mio|sulle)|umiliat*|denunciat* (il capo|alle risorse))',
    '(segnalat*|denunciat*|reclamo|detto) ... (hr|risorse umane|consigliera di parita|ufficio personale)',
    '(molestie|molestat*|molestava|palpeggi*|mobbing|mobbizzat*|umiliat*|avances|commenti (sessisti|sessuali))',
    '(segnalat*|denunciat*|reclamo) ... (risorse umane|hr|ufficio personale|sindacato|consigliera)',
  ],
  health: [
    '(burnout|esaurimento|esaurit*|in malattia|malattia professionale|medico competente|stress (da lavoro|lavoro)|ansia|depressione|attacchi di panico|salute mentale|mal di schiena|tunnel carpale|ernia) *',
    '(stress|ansia|panico|schiena|depressione|ernia) ... (lavoro|capo|turni|fabbrica|azienda|linea)',
    '(burnout|in malattia|malattia professionale|medico (competente|aziendale)|salute (mentale|sul lavoro)|esaurimento|esaurit*|stress da lavoro|mal di schiena ... (lavoro|turno)|(ci|mi) fa ammalare)',
    '(attacco|crisi) (di (panico|ansia|pianto))',
  ],
};
