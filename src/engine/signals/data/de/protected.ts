/** See the English list. */
export const protectedTopics = {
  pay: [
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
} as const;
