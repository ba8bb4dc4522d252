import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    '(sta|e|messo|gia) sul sito (da|dal|stamattina|oggi|ormai)',
    '(annunciat*|pubblicat*) (oggi|ieri|stamattina|ufficialmente|poco fa)',
    '((adesso|ora|finalmente) si puo (dire|raccontare)|e (ormai |ora |)ufficiale|comunicato (stampa|di {org}|ufficiale))',
    "{org} l'ha (messo|pubblicato|annunciato|detto) (sul sito|oggi|stamattina|ieri)",
  ],
  fiction: [
    '(escape room|gioco (di ruolo|da tavolo)|videogioco|il mio (romanzo|racconto|copione|sogno)|capitolo {n}|nel (film|gioco|romanzo|libro)|nella (serie|storia|puntata)|ho sognato|stanotte ho sognato)',
  ],
  home: [
    '(mia (suocera|nonna|mamma|madre|figlia|sorella|zia|moglie)|mio (nonno|figlio|padre|marito|gatto|cane)|il (gatto|cane)|mi sposo|ci sposiamo|matrimonio|compleanno|il condominio|il coro|la parrocchia)',
  ],
  refusal: [
    '(non (ne |)(parlo|dico (niente|nulla))|bocca cucita e|inutile che mi (scriv*|chied*))',
    'non (chiedetemi|chiedermi) ... (lavoro|azienda|ditta)',
  ],
  trifles: [
    '(spoiler*|stagione|puntata|la serie|senza di me|ultim(o|a) (fetta|pezzo|biscotto|birra|patatina)|mario kart|monopoli)',
  ],
};
