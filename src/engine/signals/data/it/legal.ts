import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    "(causa|cause|fa causa|fanno causa|fatto causa|class action|tribunale|processo|processi|udienza|giudice|sentenza|querela|avvocat*|risarciment*|transazione|accordo stragiudiziale|patteggia*|brevett*|violazione|plagio|indagine|indagin*|indagat*|procura|finanza|guardia di finanza|perquisizion*|sequestro|sequestrat*|multa|multe|sanzion*|antitrust|agcm|consob|richiamo|ritiro dal mercato|l'hanno pagato|li hanno pagati|pagat* per (tacere|stare zitt*)|ispezione|ispettor*|nas|agenzia delle entrate|server del|perizia|perit*)",
    '(causa|cause|processo|tribunale|querela|citazione|citato in giudizio|giudice|sentenza|brevetto|brevetti|accordo stragiudiziale|transazione|patteggia*|risarciment*|risarcit*|indagine|indagano|perquisizione|antitrust|procura di *|guardia di finanza|finanza|multa|multe|sanzione|richiamo|richiami|richiamat*|avvocato|avvocati|contenzioso|diffida|verifica fiscale|messo a tacere)',
  ],
  liability: [
    "(colpa|errore|guasto|incendio|difetto|responsabilita) (* |* * |)(e|era|e'|e stat*) (tutta |solo |)(nostr*|dell'azienda|di {org}|della ditta)",
    "(la )?colpa (e|era|e stata|dell'* era|del* * era|* *) (nostra|dell'azienda|di {org})",
    '(e|era|fu|e stata) (tutta |)colpa nostra',
    '(lo |)(sapevamo|sapevano tutti|nascondevamo|abbiamo (copiato|nascosto|coperto|violato|taroccato|falsificato|insabbiato|tolto|sbagliato))',
    '(non (erano|era|e|sono)|mai|senza) (certificat*|certificazione|omologat*|collaudat*|testat*|il fermo|protezion*|marcatura ce)',
    '(perderemo|la perdiamo|ha ragione chi|hanno ragione a)',
    "(il (fermo|sensore|freno|fusibile)|la protezione) (non c'era|l'abbiamo tolt*|mancava|manca)",
    'manca (un|il|la) (fusibile|fermo|sensore|protezione|collaudo)',
    "(colpa|errore|difetto|responsabilita) (nostra|nostro|dell'azienda|di {org})",
    '(nostra|nostro) (colpa|errore|difetto|responsabilita|negligenza)',
    '(lo sapevamo|sapevamo|lo sapevano|la direzione sapeva|lo sanno tutti) ... (da|dal|che|e)',
    '(abbiamo copiato|violiamo|copiamo|usiamo) ... brevett*',
    '(mai|non) (erano|era|stat*|sono|e) ... (certificat*|omologat*|testat*|a norma)',
  ],
  counsel: [
    '(causa|processo|denuncia|indagine) contro di noi',
    '((nostr*|gli|i|dagli|agli) (avvocat*|legali|ufficio legale|assicurazione)|ufficio legale)',
    '(ci (fa|fanno|ha fatto|hanno fatto|faranno) causa|ci (denuncia*|ha* denunciato|ha* multat*|indagano|stanno indagando))',
    "(e|e'|e passata|passata|arrivata|venuta) (la |)(finanza|guardia di finanza)",
    "(quello|quella|quelli|l'operaio|il ragazzo) (del|della|dell'|con) ... (l'hanno pagat*|pagat*|risarcit*)",
    '(fine della storia|acqua in bocca|shh*)',
    "(nostro|nostri|i nostri|il nostro|loro|i loro|gli|l') (avvocato|avvocati|ufficio legale|legali|studio legale|assicurazione)",
  ],
};
