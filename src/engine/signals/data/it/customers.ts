import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    '(un|una|uno dei|una delle|un nostro|il nostro|i nostri|nostro) (grande |grosso |nuovo |vecchio |miglior |nostri |nostre |)(cliente|clienti|committente|acquirente)',
    '(cliente|clienti) (di|a|nostro|del|in) *',
    "(il|la|un|una|quel|quella|certo|certa|l') (grande |grosso |nota |noto |famosa |famoso |)(supermercato|catena di *|gruppo ospedaliero|ospedale|clinica|casa automobilistica|compagnia aerea|aeroporto|birrificio|panificio|caseificio|biscottificio|corriere|banca|assicurazione|casa farmaceutica|conserviero|conservificio|catena alberghiera)",
  ],
  dealings: [
    '(ha|hanno) (ordinato|riordinato|annullato|disdetto|rispedito|restituito|rimandato|firmato|comprato|raddoppiato|rinnovato|minacciato|disdetto)',
    '(si lamenta|si lamentano|furios*|incazzat*|non paga|non pagano|non ci paga|ci deve|ci devono|deve ancora|sta provando|stanno provando|vuole restituire|vuole indietro|passat* a {name}|con {name}|fallit*|hackerat*|pilota|i nostri (robot|bracci|carrelli)|da noi|tecnico|altri * pezzi)',
  ],
  visits: [
    '(installazione|montaggio|messa in servizio|demo|collaudo|intervento) (da|presso|in|per) (un|una|quel|quella|nuov*|cliente)',
    '(abbiamo|abbiam) (perso|vinto|preso|firmato|chiuso) (il |la |un |)(contratto|commessa|cliente|gara|appalto)',
    '(non (faccio|dico) (nomi|chi|quale)|indovinate (chi|quale)|sapete (gia |)(quale|chi)|avete capito (quale|chi))',
  ],
};
