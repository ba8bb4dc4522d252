import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    "(codice|pin|password|combinazione|pass|chiave) (del |della |dello |dell'|di |per (il |la |l'|lo |)|)(la |il |)(cancello|porta|portone|allarme|ingresso|entrata|garage|parcheggio|magazzino|capannone|cassaforte|armadietto|server|sala server|wifi|wi-fi|rete|ospiti|lucchetto|ascensore|montacarichi|laboratorio|reception|sbarra|tastierino)",
    '(numero|codice) (di |)(matricola|badge|tessera|dipendente)',
    "(codice|pin|password) (del|della|dell'|per|di|porta|cancello|allarme|ingresso|wifi) *",
  ],
  openers: [
    '(foto|selfie|scatto) ... (badge|cartellino|tesserino|tessera|pass)',
    '(badge|cartellino|tesserino|tessera|pass) ... (numero|numeri|chip|codice a barre|qr|si (legge|leggono|vede|vedono)|in bella vista|nuovo|nuova|apre|funziona|foto|selfie|brilla|in mostra)',
    "(password|pin|wifi|wi-fi|codice) ... (e|e'|resta|rimane|sempre|ancora|sta|scritt*|attaccat*|su un post-it|dietro|mai cambiat*|non (la|lo) cambia*|la stessa|lo stesso|di fabbrica)",
    '(chiave|chiavi|doppione|passepartout|telecomando) ... (sotto|dietro|sopra|dentro|appes*|nascost*|nel|nella|sul|sulla) *',
    '(porta|portone|cancello|serratura|tornello|sbarra|saracinesca) ... (si apre|apre|aprono|aprite|apri) con (un|una|la|il|qualunque|qualsiasi) *',
    '(badge|tesserino|cartellino|pass) ... (fronte e retro|fronte retro|davanti e dietro|foto|numero|codice a barre|selfie)',
    '(wifi|password|codice|pin) ... (e ancora|e sempre|e|sta|scritt*|attaccat*|appes*)',
    '(la |le |)(chiave|chiavi|copia) (di|del|della|e|sono|sotto|dietro) ... (sotto|dietro|appes*|vaso|estintore|server|ufficio|magazzino|cassetto)',
  ],
  holes: [
    '(porta|portone|cancello|finestra|saracinesca|uscita di (emergenza|sicurezza)|porta antincendio|recinzione|rete|serratura|tornello|tornelli|lucchetto|sbarra|baia|rampa|botola) ... (non (si |)(chiude|chiudono|blocca|scatta|aggancia|funziona|suona)|mai chius*|sempre apert*|apert*|rott*|finta|finto|bloccat*|la teniamo|col cartone|con (un|il|una) (cartone|cuneo|mattone|zeppa|sasso)|si (apre|entra|passa|scavalca) *|spinge*|difettos*|senza (lucchetto|chiave|allarme)|bucat*)',
    "(telecamera|telecamere|allarme|antifurto|sensor*|videocitofono|fotocellula) ... (non (registra*|funziona*|va|vanno|guarda*|suona*|inquadra*|c'e|ci sono)|spent*|staccat*|finta|finte|finto|rott*|guast*|fuori uso|di plastica|puntata (al|sul|verso)|scollegat*)",
    "(non c'e|non ci sono|senza|nessuna|nessun|niente|manco) (una |un |la |il |le |)(telecamer*|allarme|guardia|guardie|guardiano|vigilanza|sorveglianza|vigilante|portiere|custode|nessuno (in|alla|di|al|a))",
    "(guardia|guardiano|vigilante|vigilanza|portiere|custode|sorveglianza|security|metronotte|portinaio|ronda|reception|usciere) (giurata |notturn* |di notte |)(dorme|si addormenta|ronfa|russa|cena|mangia|pranza|fuma|esce|va (via|a|al|in)|se ne va|smonta|stacca|passa|fa (il giro|la ronda|pausa)|arriva|torna|cambia|e (in|via|fuori|malat*|assente)|non (c'e|passa|guarda|controlla|viene)|guarda (la tv|il telefono|la partita)|gioca|mai|solo|sta (al|in))",
    "(non c'e|non rimane|non resta|non trovi|non ci trovi) (mai |piu |)(nessuno|anima viva|un cane) *",
    '(si entra|entri|entrate|entra chiunque|entrano tutti|chiunque (entra|passa|puo entrare)|si passa|ci si infila|ti infili|basta (spingere|scavalcare|tirare)|nessuno (ti |vi |)(chiede|guarda|ferma|controlla) *|se avete freddo entrate|cosi entrate|scavalc*)',
    "(badge|tessera|cartellino|account|utenza|pass) ... (funziona ancora|ancora attiv*|apre ancora|mai disattivat*|non (l'hanno|lo hanno|l'ho) *|di un ex|scadut*)",
    '(porta|portone|cancello|finestra|serranda|saracinesca|recinzione|uscita di sicurezza|portellone) ... (non (chiude|si chiude|serra|scatta)|apert*|rott*|si apre|bloccat*|a meta|spint*|tirare|calcio|spallata)',
    '(telecamera|telecamere|allarme|allarmi|sensor*) ... (spent*|staccat*|rott*|guast*|fint*|non (funziona*|va|vanno|arriva|registra*|guarda*)|scollegat*)',
    "(senza|nessuna|nessun|non c'e) (telecamera|telecamere|allarme|guardia|vigilanza|custode)",
    "(guardia|guardiano|vigilante|vigilanza|custode|portiere|portinaio|portineria|metronotte) ... (giro|ronda|dorme|russa|pausa|ferie|non c'e|va via|vuota|malattia|tra le)",
    '(chiunque|si|uno) (puo |)(entra|entrare|passa|passare|infila|infilarsi) ... (da|senza|facile|fino|tranquill*|dentro|come)',
  ],
  places: [
    '(capannone|magazzino|ufficio|fabbrica|stabilimento|officina|laboratorio|reception|sede|cancello|guardia|guardiola|porta antincendio|cartellino|badge|tesserino|baia di carico|sala server|reparto|cantiere|portineria|lavoro|azienda|ditta)',
    '(ufficio|fabbrica|stabilimento|magazzino|laboratorio|officina|capannone|sede|palazzina|sala server|deposito|azienda|ditta|parcheggio|cancello|portineria)',
  ],
};
