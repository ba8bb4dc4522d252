import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(causa|cause|processo|tribunale|querela|citazione|citato in giudizio|giudice|sentenza|brevetto|brevetti|accordo stragiudiziale|transazione|patteggia*|risarciment*|risarcit*|indagine|indagano|perquisizione|antitrust|procura di *|guardia di finanza|finanza|multa|multe|sanzione|richiamo|richiami|richiamat*|avvocato|avvocati|contenzioso|diffida|verifica fiscale|messo a tacere)',
  ],
  liability: [
    "(colpa|errore|difetto|responsabilita) (nostra|nostro|dell'azienda|di {org})",
    '(nostra|nostro) (colpa|errore|difetto|responsabilita|negligenza)',
    '(lo sapevamo|sapevamo|lo sapevano|la direzione sapeva|lo sanno tutti) ... (da|dal|che|e)',
    '(abbiamo copiato|violiamo|copiamo|usiamo) ... brevett*',
    '(mai|non) (erano|era|stat*|sono|e) ... (certificat*|omologat*|testat*|a norma)',
  ],
  counsel: [
    "(nostro|nostri|i nostri|il nostro|loro|i loro|gli|l') (avvocato|avvocati|ufficio legale|legali|studio legale|assicurazione)",
  ],
};
