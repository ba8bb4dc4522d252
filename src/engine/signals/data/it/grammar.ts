import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: ["(non|senza|nessun|nessuno|nessuna|niente di|tutt'altro che|neanche|nemmeno|mica|per niente)"],
  reporting: [
    'secondo (il|la|lo|i|gli|le|un|una|lui|lei|alcuni|qualcuno) *',
    '(lui|lei|loro|la gente|alcuni|molti|i critici|gli analisti|i clienti) (dice|dicono|disse|pensa|pensano|crede|credono|sostiene|sostengono)',
    'dicono che',
    "(l'articolo|la stampa|il giornale|lo studio|il rapporto) (dice|sostiene|afferma|parla)",
    '(ho letto|ho sentito|mi hanno detto) che',
    '(qualcuno|uno|un tizio) (ha scritto|scrive|ha detto|dice)',
  ],
  firstPerson: ['(io|mi|mio|mia|miei|mie|noi|ci|nostro|nostra|nostri|nostre|ho|sono|siamo|abbiamo|lavoro)'],
  us: ['(noi|ci|nostr*)'],
  oneself: ['(sono|ero|mi sento|sono stat*)'],
  employment: [
    '(il mio|la mia|i miei|il nostro|la nostra|i nostri|mio|nostro) (capo|capa|capi|azienda|ditta|responsabile|dirigente*|capoturno|caporeparto|superiore|collega|colleghi|reparto|turno|settore|datore|direttore|direttrice|ufficio)',
    '(in (azienda|ditta|fabbrica|ufficio|officina|reparto|magazzino|laboratorio|produzione)|al lavoro|da noi|in catena|dove lavoro|lavoro (qui|qua|li|la)|(io |noi |)(li|le) (monto|montiamo|imballo|vendo|assemblo|costruisco|avvito)|il capannone)',
  ],
  belongings: [
    '(nostro|nostra|nostri|nostre) (nuovo |nuova |nuovi |nuove |proprio |)(prodott*|robot*|prezz*|app|software|strategia|logo|marchio|pubblicita|campagna|marketing|servizio|assistenza|ufficio *|cultura|mensa|numeri|margin*|client*|fornitor*|direzione|dirigenz*|capi|azioni|qualita|server|dispositiv*|batteri*|caricator*|portafoglio|roadmap|avvocat*|brevett*|slogan|stand|garanzia|sede|stabilimento|azienda|settore|commercial*|tariff*|quotazione)',
  ],
  banter: ['(ahah*|haha*|lol|ti voglio bene|tvb|amore|auguri|complimenti)'],
};
