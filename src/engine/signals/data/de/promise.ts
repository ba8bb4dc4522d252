import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(du bekommst|ihr bekommt|sie bekommen|bekommt ihr|alle (kriegen|bekommen)|jeder (kriegt|bekommt)|jedes gerat|jede bestellung|wir (ersetzen|tauschen|erstatten|schicken|liefern|reparieren|geben|zahlen|ubernehmen)) ... (gutgeschrieben|neues|neue|ersatz|getauscht|geld|zuruck|erstattet|ersetzt|kostenlos|gratis|kosten|austausch|gutschein|woche|freitag|montag|raus|umgehend)',
    '(versprochen|garantiert|wort drauf|ehrenwort|ohne wenn und aber)',
    '(wir|{org}) (garantieren|garantiert|versprechen|verspricht|sichern ... zu)',
    '(laufen|lauft|wieder da|geliefert|fertig|behoben|verschickt) (ab|bis|in|spatestens) (* uhr|montag|dienstag|mittwoch|donnerstag|freitag|morgen|ende|wenigen|{n})',
  ],
};
