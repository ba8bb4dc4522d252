import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '(schlechter|schlecht|weniger|mies|miserabel|ungleich|unter tarif|zu wenig|nicht) (bezahlt|bezahlen|gezahlt|entlohnt)',
    '(bezahlt|bezahlen|zahlt|zahlen) (uns|die leute|frauen|leiharbeiter|praktikanten|azubis|mitarbeiter*|nur|viel zu wenig|zu wenig|schlecht|mies)',
    '{n} (euro|eur) (im monat|brutto|netto|die stunde|pro stunde|mehr als|weniger als)',
    '(gehaltserhohung|lohnerhohung|inflationsausgleich)',
    '(lohn*|gehalt|gehalter|gehalts*|uberstunden|mindestlohn|tarifvertrag|tariflohn|weihnachtsgeld|urlaubsgeld|bezahlung|unterbezahlt|unbezahlt*|lohnlucke)',
    'verdien* ... (weniger|mehr|euro|frauen|manner)',
  ],
  'working-conditions': [
    '(arbeitsbedingungen|arbeitszeit|arbeitszeiten|schichtplan*|schichtplane|schicht|schichten|nachtschicht|dienstplan*|pausen|pause gestrichen|kundigung*|entlassung*|uberlastet|personalmangel|rufbereitschaft|elternzeit)',
  ],
  union: [
    '(gewerkschaft*|betriebsrat*|personalrat|streik*|streiken|gestreikt|warnstreik*|tarifverhandlung*|tarifstreit|ig metall|verdi|urabstimmung)',
  ],
  safety: [
    '(sicherheit) ... (am band|an der maschine|in der halle|im werk|bei der arbeit|mitarbeiter*)',
    '(verletzte|unfalle|unfall) ... (schicht|band|werk|halle|baustelle|maschine|arbeit)',
    '(arbeitsschutz|arbeitssicherheit|arbeitsunfall|arbeitsunfalle|sicherheitsmangel|gewerbeaufsicht|berufsgenossenschaft|notausgang*|notausgange|schutzausrustung)',
  ],
  whistleblowing: [
    '(hinweisgeber*|whistleblower*|gemeldet bei|angezeigt|strafanzeige|aufsichtsbehorde|gefalscht*|vertuscht|vertuschung)',
  ],
  discrimination: [
    '(diskriminier*|belastig*|sexistisch*|rassis*|mobbing|gemobbt|gleichstellung*|schwanger*|arbeitsgericht)',
  ],
  elections: [
    '(bundestagswahl|landtagswahl|kommunalwahl|europawahl|wahlrecht|wahllokal|stimmzettel|wahlkampf|betriebsratswahl)',
    'wahlen gehen',
  ],
  'harassment-reports': [
    '(belastig*|gemobbt|mobbing|begrapscht|bedrangt|ubergriffig*|anzugliche*|sexuelle (ubergriffe|bemerkungen|kommentare)|schikan*)',
    '(beschwerde|beschwert|gemeldet) ... (personalabteilung|hr|betriebsrat|gleichstellung*|vorgesetzte*)',
  ],
  health: [
    '(burnout|burn-out|krankgeschrieben|krankschreibung|krankenschein|berufskrankheit|betriebsarzt|ausgebrannt|krankmeldung|ruckenschmerzen ... (arbeit|schicht|band)|psychische gesundheit|long covid|wiedereingliederung|macht (uns|mich|alle) krank)',
  ],
};
