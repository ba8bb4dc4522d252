import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    'cliente (del giorno|della settimana|di oggi|di ieri)',
    "(il|lo|la|l'|un|una|un'|quel|quello|quella|certo|certa|quelli del|quelli della|quelli dell'|al|alla|del|della) (grande |grosso |grossa |famos* |not* |piccol* |nuov* |solit* |catena di |gruppo |gruppo di |)(ospedale|clinica|supermercato|catena|fabbrica|stabilimento|magazzino|aeroporto|porto|banca|assicurazione|casa farmaceutica|farmaceutica|acciaieria|pastificio|cantina|birrificio|caseificio|salumificio|panificio|conceria|mobilificio|ditta|azienda|compagnia aerea|hotel|albergo|comune|ministero|universita|casa di riposo|casa automobilistica|lavanderia|tipografia|oleificio|acetaia|cartiera|ceramica|marca|negozio|centro commerciale|logistica|cooperativa|asl|biscottificio|zuccherificio|cementificio)",
    '(nostr*|il|un|una|mio|altro) (piu grande |maggior* |miglior* |peggior* |prim* |principal* |nuov* |vecchi* |grosso |grossa |)(cliente|clienti|committente|acquirente)',
    '(cliente|clienti|committente) (nostr*|importante|grosso|storico|di|che (abbiamo|ci))',
    '(nostr*) (cliente|clienti)',
    '(quelli|quella|i signori|gli amici) (della|del|dei|delle|di) ... (ci|ci hanno|hanno|che|vogliono)',
    '(un|una|uno dei|una delle|un nostro|il nostro|i nostri|nostro) (grande |grosso |nuovo |vecchio |miglior |nostri |nostre |)(cliente|clienti|committente|acquirente)',
    '(cliente|clienti) (di|a|nostro|del|in) *',
    "(il|la|un|una|quel|quella|certo|certa|l') (grande |grosso |nota |noto |famosa |famoso |)(supermercato|catena di *|gruppo ospedaliero|ospedale|clinica|casa automobilistica|compagnia aerea|aeroporto|birrificio|panificio|caseificio|biscottificio|corriere|banca|assicurazione|casa farmaceutica|conserviero|conservificio|catena alberghiera)",
  ],
  dealings: [
    '(ci|hanno|ha|vuole|vogliono|sta|stanno) (* |)(ordinat*|mandat*|rimandat*|restitui*|resi*|disdett*|disdic*|annullat*|annulla*|cancellat*|firmat*|comprat*|compra*|rinnovat*|deve*|devono|pagat*|paga*|minaccia*|denunciat*|lamenta*|molla*|lasciat*|piantat*|cambiat*|raddoppiat*|dimezzat*|bloccat*|fatto causa)',
    '(non (ci |)(paga|pagano|ha pagato|hanno pagato)|si lamenta|si lamentano|e passat* a|sono passati a|disdetta|in concordato|fallit*|insolvent*|hackerat*|sotto attacco|arrabbiat*|incazzat*|furios*|insoddisfatt*|rimandato indietro|penale|penali|fattura*|contratto|pilota|installazione|collaudo|montaggio|messa in servizio|fanno rumore)',
    '({n}|due|tre|dieci|venti|trenta|ottanta|cento|sei|altri|altre) (robot|bracci|macchine|unita|carrelli|postazioni|licenze)',
    '(ha|hanno) (ordinato|riordinato|annullato|disdetto|rispedito|restituito|rimandato|firmato|comprato|raddoppiato|rinnovato|minacciato|disdetto)',
    '(si lamenta|si lamentano|furios*|incazzat*|non paga|non pagano|non ci paga|ci deve|ci devono|deve ancora|sta provando|stanno provando|vuole restituire|vuole indietro|passat* a {name}|con {name}|fallit*|hackerat*|pilota|i nostri (robot|bracci|carrelli)|da noi|tecnico|altri * pezzi)',
  ],
  visits: [
    "(montaggio|installazione|collaudo|messa in servizio|assistenza|montando|installando|saldando|tarando|giornata|trasferta|sopralluogo|intervento|montato|installato|saldato|tarato) ... (in|a|al|alla|nella|nel|dentro|dal|dalla|presso|da) (un|una|uno|quel|quella|il|la|l'|) ?(* |)(ospedale|clinica|supermercato|catena|fabbrica|stabilimento|magazzino|aeroporto|porto|banca|assicurazione|casa farmaceutica|farmaceutica|acciaieria|pastificio|cantina|birrificio|caseificio|salumificio|panificio|conceria|mobilificio|ditta|azienda|compagnia aerea|hotel|albergo|comune|ministero|universita|casa di riposo|casa automobilistica|lavanderia|tipografia|oleificio|acetaia|cartiera|ceramica|marca|negozio|centro commerciale|logistica|cooperativa|asl|biscottificio|zuccherificio|cementificio|cliente)",
    "(abbiamo|ho|avevamo) (perso|vinto|preso|firmato|chiuso|mollato) (il|la|l'|un|una|quel|quella) ?(* |)(cliente|commessa|appalto|contratto|gara|ordine)",
    '(non (dico|posso dire|faccio) (chi|quale|il nome|nomi)|avete capito (chi|quale)|indovinate (chi|quale)|quello che sapete|che conoscete tutti|quello famoso|quella famosa|inizia per|che vedete in tv)',
    'macchine da tarare',
    '(installazione|montaggio|messa in servizio|demo|collaudo|intervento) (da|presso|in|per) (un|una|quel|quella|nuov*|cliente)',
    '(abbiamo|abbiam) (perso|vinto|preso|firmato|chiuso) (il |la |un |)(contratto|commessa|cliente|gara|appalto)',
    '(non (faccio|dico) (nomi|chi|quale)|indovinate (chi|quale)|sapete (gia |)(quale|chi)|avete capito (quale|chi))',
  ],
};
