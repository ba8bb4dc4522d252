import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    '(nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keineswegs|weder|ohne|kaum|nix|ned|net|nich|alles andere als|weit entfernt von)',
  ],
  reporting: [
    '(laut|angeblich|anscheinend) *',
    '(er|sie|man|manche|viele|alle|kritiker|analysten|kunden|leute|presse) (sagt|sagte|sagen|meint|meinte|meinen|behauptet|behaupten|findet|finden|glaubt|glauben|schreibt|schreiben)',
    '(zeitung|artikel|bericht|studie|umfrage|test|magazin) (schreibt|sagt|meint|behauptet|nennt)',
    '(hab|habe|gerade|wir haben) gelesen(,|) dass',
    '((drunter|darunter|ihr|ihm|mir|uns) (einer |jemand |wer |)(geschrieben|kommentiert)|hat (ihr|ihm|mir) (einer|jemand|wer))',
  ],
  firstPerson: [
    '(ich|mir|mich|mein|meine|meinen|meinem|meiner|wir|uns|unser|unsere|unseren|unserem|unserer|unsrer|unsre)',
  ],
  us: ['(wir|uns|unser|unsere*|unsrer|unsre)'],
  oneself: [
    '(ich|bin ich|ich bin|ich war|war ich)',
    '(ich bin|bin ich|ich war|ich fuhle mich|ich hab mich|nennt mich)',
  ],
  employment: [
    '(mein|meine|meinem|meiner|meinen|unser|unsere|unserem|unserer|unseren) (chef|chefs|chefin|arbeitgeber|firma|vorgesetzte*|teamleiter*|abteilung|vorstand|geschaftsfuhr*|geschaftsleitung|fuhrung*|schichtleiter*|betrieb|laden|werk|kollegen|kollege|kollegin|branche)',
    '(bei uns|bei der arbeit|auf (der |)arbeit|im (werk|buro|lager|betrieb|labor|keller bei uns)|in der (firma|werkstatt|halle|fabrik|produktion|entwicklung|kantine|nachtschicht|spatschicht)|am band)',
    '(ich|wir) (schraub*|bau*|pack*|montier*|verkauf*|entwickl*|test*|buch*|putz*|repariere) (die|sie|das|den|dinger|ja|hier|selber|selbst|rechnungen|das zeug)',
    '(schraub|bau|pack|montier|verkauf|verkaufe|baue|schraube) (ich|wir) (die|sie|das|den|ja|hier|selber|selbst)',
    '(die branche|unsere branche|unser laden|der laden)',
  ],
  belongings: [
    '(unser|unsere|unserem|unserer|unseren|unsres|unsre) (neue* |neuen |ganze* |eigene* |alte* |komplette* |)(produkt*|robot*|preis*|app|software|strategie|logo|marke|werbung|kampagne|marketing|vertrieb|service|support|einkauf|personalabteilung|kultur|kantine|markenauftritt|zahlen|marge|kunde*|kunden|lieferant*|fuhrungsetage|etage|chefs|manager|management|aktie|borsengang|qualitat|server|gerate|gerat|akku*|ladegerat*|software|roadmap|anwalte|patent*|werbevideo*|slogan|messestand|garantie|idee*|standort*|werke?)',
  ],
  banter: ['(haha*|hihi|lol|schatz|hdl|lieb dich|gluckwunsch|scherz)'],
};
