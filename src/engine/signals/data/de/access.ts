import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(tur|tor|alarm|zugangs|eingangs|schlusselkasten|safe|garagen|hof)(-| |)code',
    '(torcode|turcode|zugangscode|alarmcode|code (fur|zum|zur) (die |das |den |)(*tur|tor|pizza|halle|lager)|ausweisnummer|personalnummer|werksausweis|schliessfach|pin)',
  ],
  openers: [
    '(werksausweis|dienstausweis|ausweis|badge|schlusselkarte|zutrittskarte|chipkarte)(,| |) ... (vorne und hinten|vorder- und ruckseite|barcode|nummer|foto|selfie|fur alle)',
    '(wlan|passwort|pin|code|kennwort) ... (ist|lautet|steht|hangt|immer noch|klebt|heisst)',
    '(schlussel|zweitschlussel|generalschlussel) (zum|zur|fur|liegt|hangt|steckt|ist|unter|hinter) ... (unter|hinter|im|auf|neben|am|hangt|liegt|serverraum|buro|lager)',
  ],
  holes: [
    '(seitentur|hintertur|tur|tor|rolltor|fenster|notausgang|nebeneingang|lieferanteneingang|zaun|kellertur|tiefgarage) ... (schliesst nicht|schliesst ... nicht|schliesst|klemmt|offen|geht nicht zu|ist immer|kaputt|nie zu|nie abgeschlossen|steht|loch|ziehen|aufdrucken|kniehoch)',
    '(kamera|kameras|alarm|alarmanlage|bewegungsmelder) ... (aus|kaputt|tot|attrappe|attrappen|defekt|abgeschaltet|ausgeschaltet|hangt da keine|keine|nicht angeschlossen)',
    '(keine|ohne) (kamera|kameras|wache|wachmann|alarmanlage|security|pfortner)',
    '(wachmann|wachdienst|nachtwachter|pfortner|wache|security|pforte|empfang) ... (runde|schlaft|pennt|nie da|um *|urlaub|pause|unbesetzt|ab *|bis|feierabend|zwischen)',
    '(kommt man|kommst du|komm ich|kann man|kann jeder|jeder kann|einfach) ... (rein|reingehen|hinein|reinspazieren|durchrollen|durchlaufen|aufdrucken|ausraumen|leer raumen)',
  ],
  places: [
    '(buro|werk|fabrik|lager|labor|halle|werkstatt|gelande|serverraum|standort|firma|betrieb|depot|tor|pforte|hof|eingang)',
  ],
};
