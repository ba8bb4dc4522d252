import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(klage|klagen|verklagt|verklagen|prozess|gericht|vor gericht|verfahren|patent*|vergleich|verglichen|still geeinigt|geeinigt|aussergerichtlich|urteil|richter|kartellamt|staatsanwalt*|durchsuchung|durchsucht|ermittl*|zoll|steuerfahnd*|betriebsprufung|schadenersatz|schadensersatz|abmahnung|ruckruf|ruckrufe|zuruckgerufen|unterlassung*|bussgeld|strafe zahlen|anwalt|anwalte)',
  ],
  liability: [
    'schweigegeld',
    '(unsere|unser) (schuld|fehler|versehen|haftung|bug|versaumnis|verschulden|mist)',
    '(wir|{org}|bei uns) ... (verletzen|verletzt) ... patent',
    '(wir (sind|waren|haften|wussten|haben ... gewusst)|{org} (ist|war|haftet|wusste)) (schuld|haftbar|schuldig|verantwortlich|davon|dafur|das|es|seit|von)',
    '(wussten|gewusst) ... (seit|davon|schon|langst|alle)',
    '(nie|nicht) (zertifiziert|zugelassen|gepruft|getestet)',
  ],
  counsel: [
    '(wir (werden|wurden)|{org} (wird|wurde)|hat uns|haben uns) (... |)verklagt',
    '(prozess|verfahren|klage|anzeige|ermittlungen) gegen uns',
    '(schweigeklausel|verschwiegenheit*|nda|stillschweigen|aktenvernichtung|akten (vernichtet|geschreddert|geloscht))',
    '(unser|unsere|unseren|der|die|deren|dessen) (anwalt|anwalte|anwaltin|rechtsabteilung|kanzlei|versicherung|justiziar*)',
  ],
};
