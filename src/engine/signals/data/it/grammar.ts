import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    "(per niente|per nulla|mica|neanche|nemmeno|neppure|tutt'altro che)",
    "(non|senza|nessun|nessuno|nessuna|niente di|tutt'altro che|neanche|nemmeno|mica|per niente)",
  ],
  reporting: [
    '(un|una|il|la|lo) (cliente|amico|amica|vicino|vicina|collega|utente|tizio|signore|signora|analista) (dice|diceva|mi ha detto|ha detto|scrive|sostiene|crede|pensa)',
    "(si dice che|mi (hanno|ha) detto che|c'e chi (dice|pensa|crede)|a detta di|stando a|secondo) *",
    'secondo (il|la|lo|i|gli|le|un|una|lui|lei|alcuni|qualcuno) *',
    '(lui|lei|loro|la gente|alcuni|molti|i critici|gli analisti|i clienti) (dice|dicono|disse|pensa|pensano|crede|credono|sostiene|sostengono)',
    'dicono che',
    "(l'articolo|la stampa|il giornale|lo studio|il rapporto) (dice|sostiene|afferma|parla)",
    '(ho letto|ho sentito|mi hanno detto) che',
    '(qualcuno|uno|un tizio) (ha scritto|scrive|ha detto|dice)',
  ],
  firstPerson: [
    "(io|me|mio|mia|miei|mie|noi|nostr*|sono|ho (visto|letto|sentito|montato|fatto|provato)|lavoro|faccio|credo|penso|trovo|abbiamo|facciamo|vendiamo|siamo|l'ho (visto|vista|montato|fatto|calcolato)|li ho|compilo|chiudo)",
    '(io|mi|mio|mia|miei|mie|noi|ci|nostro|nostra|nostri|nostre|ho|sono|siamo|abbiamo|lavoro)',
  ],
  us: [
    '(noi|nostr*|abbiamo|siamo|facciamo|vendiamo|produciamo|montiamo|costruiamo|dobbiamo|dovremmo|possiamo|vogliamo|assumiamo|firmiamo|firmato|chiudiamo|apriamo|lanciamo|perdiamo|perderemo|sapevamo|depositiamo|mandiamo|spediamo|ci (compra|comprano|hanno|ha|vendono|vogliono|fanno|devono|deve)|da noi|(ti|vi|le|gli) (ridiamo|rimborsiamo|mandiamo|spediamo|regaliamo|garantiamo|promettiamo|cambiamo|sostituiamo))',
    '(noi|ci|nostr*)',
  ],
  oneself: [
    '(sono (proprio |davvero |)(un|una|il|la|cosi)|che * sono|mi sento (un|una))',
    '(io sono|ero|mi sento|sono stat*)',
  ],
  employment: [
    '(da quando (sono entrato|sono entrata|lavoro qui|ci lavoro)|andiamo in fiera|i clienti che abbiamo|i motori|ci tolgono|li dentro)',
    "(da noi|qui da noi|dentro l'azienda|in (azienda|ditta|fabbrica|ufficio|stabilimento|officina|reparto|magazzino|verniciatura|mensa|produzione|sede|direzione)|nella (nostra|mia) (azienda|ditta|fabbrica)|al lavoro|sul lavoro|in reparto)",
    '(mio|mia|miei|mie|nostro|nostra|nostri|nostre|il|la|al) (capo|capa|azienda|ditta|datore di lavoro|responsabile|direttore|direttrice|caporeparto|collega|colleghi|ufficio|reparto|turno|stabilimento|capannone|settore|squadra|ad|cda|dirigenza)',
    '(questo|il nostro|tutto il|il|nel) settore',
    "(dove lavoro|ci lavoro|ci lavoro dentro|lavoro (qui|li|in|da|per)|l'ho montato io|li monto io|li faccio io|mi pagano|mi da da mangiare|anche se ci lavoro|pur lavorandoci|che (facciamo|produciamo|vendiamo|montiamo|costruiamo))",
    "(l'assistenza che|il robot * che|i robot che) *",
    '(il (nuovo|vecchio) (ad|direttore|capo)|la (nuova|vecchia) direttrice|il comunicato|la slide|le slide|i conti del (trimestre|semestre|mese)|i bilanci|il bilancio|il semestre|quei fogli|gli analisti|il margine|la commessa|la cedola|il dividendo|le stime|i capireparto|assemblea dei *|la linea|i brevetti|il brevetto|dei brevetti|la stampante|la fotocopiatrice|la scrivania del capo)',
    '(il mio|la mia|i miei|il nostro|la nostra|i nostri|mio|nostro) (capo|capa|capi|azienda|ditta|responsabile|dirigente*|capoturno|caporeparto|superiore|collega|colleghi|reparto|turno|settore|datore|direttore|direttrice|ufficio)',
    '(in (azienda|ditta|fabbrica|ufficio|officina|reparto|magazzino|laboratorio|produzione)|al lavoro|da noi|in catena|dove lavoro|lavoro (qui|qua|li|la)|(io |noi |)(li|le) (monto|montiamo|imballo|vendo|assemblo|costruisco|avvito)|il capannone)',
  ],
  belongings: [
    '(nostro|nostra|nostri|nostre) (nuovo |nuova |nuovi |nuove |ultimo |ultima |stesso |stessa |)(prodott*|robot*|prezz*|app|software|strategia|logo|marchio|pubblicita|campagna|marketing|servizio|assistenza|personale|cultura|mensa|numeri|margin*|client*|fornitor*|direzione|capi|azioni|qualita|server|macchin*|batteri*|caricabatteri*|catalogo|avvocat*|brevett*|slogan|stand|garanzia|sede|fabbrica|azienda|settore|commercial*|listino|quotazione|bilanc*|fatturato|modell*|lanci*|fondator*|presidente|ceo|ad|vertici|gente|stabiliment*|codice|progetto|progetti|video|spot|sito|vetrina|fiera|spedizion*|imballagg*|motor*|sensor*|soci|amministratore)',
    '(nostro|nostra|nostri|nostre) (nuovo |nuova |nuovi |nuove |proprio |)(prodott*|robot*|prezz*|app|software|strategia|logo|marchio|pubblicita|campagna|marketing|servizio|assistenza|ufficio *|cultura|mensa|numeri|margin*|client*|fornitor*|direzione|dirigenz*|capi|azioni|qualita|server|dispositiv*|batteri*|caricator*|portafoglio|roadmap|avvocat*|brevett*|slogan|stand|garanzia|sede|stabilimento|azienda|settore|commercial*|tariff*|quotazione)',
  ],
  banter: [
    '(ahah*|ahaha*|haha*|hahah*|scherzo|scherzavo|ti voglio bene|tvb|tesoro|auguri|amore mio|xd|lol)',
    '(ahah*|haha*|lol|ti voglio bene|tvb|amore|auguri|complimenti)',
  ],
};
