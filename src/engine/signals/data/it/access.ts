import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: ["(codice|pin|password) (del|della|dell'|per|di|porta|cancello|allarme|ingresso|wifi) *"],
  openers: [
    '(badge|tesserino|cartellino|pass) ... (fronte e retro|fronte retro|davanti e dietro|foto|numero|codice a barre|selfie)',
    '(wifi|password|codice|pin) ... (e ancora|e sempre|e|sta|scritt*|attaccat*|appes*)',
    '(la |le |)(chiave|chiavi|copia) (di|del|della|e|sono|sotto|dietro) ... (sotto|dietro|appes*|vaso|estintore|server|ufficio|magazzino|cassetto)',
  ],
  holes: [
    '(porta|portone|cancello|finestra|serranda|saracinesca|recinzione|uscita di sicurezza|portellone) ... (non (chiude|si chiude|serra|scatta)|apert*|rott*|si apre|bloccat*|a meta|spint*|tirare|calcio|spallata)',
    '(telecamera|telecamere|allarme|allarmi|sensor*) ... (spent*|staccat*|rott*|guast*|fint*|non (funziona*|va|vanno|arriva|registra*|guarda*)|scollegat*)',
    "(senza|nessuna|nessun|non c'e) (telecamera|telecamere|allarme|guardia|vigilanza|custode)",
    "(guardia|guardiano|vigilante|vigilanza|custode|portiere|portinaio|portineria|metronotte) ... (giro|ronda|dorme|russa|pausa|ferie|non c'e|va via|vuota|malattia|tra le)",
    '(chiunque|si|uno) (puo |)(entra|entrare|passa|passare|infila|infilarsi) ... (da|senza|facile|fino|tranquill*|dentro|come)',
  ],
  places: [
    '(ufficio|fabbrica|stabilimento|magazzino|laboratorio|officina|capannone|sede|palazzina|sala server|deposito|azienda|ditta|parcheggio|cancello|portineria)',
  ],
};
