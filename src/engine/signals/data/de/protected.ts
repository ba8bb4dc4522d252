import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '(schlechter|schlecht|weniger|mies|miserabel|ungleich|unter tarif|zu wenig|nicht) (bezahlt|bezahlen|gezahlt|entlohnt)',
    '(bezahlt|bezahlen|zahlt|zahlen) (uns|die leute|frauen|leiharbeiter|praktikanten|azubis|mitarbeiter*|nur|viel zu wenig|zu wenig|schlecht|mies)',
    '{n} (euro|eur) (im monat|brutto|netto|die stunde|pro stunde|mehr als|weniger als)',
    '(gehaltserhohung|lohnerhohung|inflationsausgleich)',
    '(lohn*|gehalt|gehalter|gehalts*|uberstunden|mindestlohn|tarifvertrag|tariflohn|weihnachtsgeld|urlaubsgeld|bezahlung|unterbezahlt|unbezahlt*|lohnlucke)',
    'verdien* ... (weniger|mehr|euro|frauen|manner)',
    '(kriege|kriegen|kriegt|bekomme|bekommen|bekommt|verdien*|zahlen uns|zahlt uns) (... |)({n}|zwei|drei|vier|funf|zehn|zwanzig|funfzig|hundert|zweihundert|dreihundert) (euro|eur|franken) (weniger|mehr|zu wenig|brutto|netto|die stunde)',
    '(gleiche|gleichen|selbe|selben|derselbe|dieselbe) (arbeit|job|schicht|stelle|linie|band|tatigkeit)(,|) (aber |fur |)(weniger|anderes geld|halb*)',
    '(leiharbeit*|leihleut*|leihkraft*|zeitarbeit*|werkvertrag*)',
    '(zulage*|nachtzuschlag|zuschlage|pramie gestrichen|lohnzettel|gehaltszettel|abgruppiert|eingruppiert)',
  ],
  'working-conditions': [
    '(arbeitsbedingungen|arbeitszeit|arbeitszeiten|schichtplan*|schichtplane|schicht|schichten|nachtschicht|dienstplan*|pausen|pause gestrichen|kundigung*|entlassung*|uberlastet|personalmangel|rufbereitschaft|elternzeit)',
    '(zehn|elf|zwolf|dreizehn|vierzehn|sechzehn) stunden(,| am| schicht| ohne| stehen| pro| und| jeden| taglich|)',
    '(kein|keinen|ohne|keine) (arbeitsvertrag|vertrag|pause|pausen|freien tag|urlaub|klimaanlage|heizung)',
    '(unterbesetz*|akkord*|taktzeit*|stuckzahl*|dauerschicht*|sonntagsarbeit|zu wenig leute|zu wenige leute|befristet*|abmahnung*|abgemahnt|betriebsbedingt*|sozialplan)',
  ],
  union: [
    '(gewerkschaft*|betriebsrat*|personalrat|streik*|streiken|gestreikt|warnstreik*|tarifverhandlung*|tarifstreit|ig metall|verdi|urabstimmung)',
  ],
  safety: [
    '(sicherheit) ... (am band|an der maschine|in der halle|im werk|bei der arbeit|mitarbeiter*)',
    '(verletzte|unfalle|unfall) ... (schicht|band|werk|halle|baustelle|maschine|arbeit)',
    '(arbeitsschutz|arbeitssicherheit|arbeitsunfall|arbeitsunfalle|sicherheitsmangel|gewerbeaufsicht|berufsgenossenschaft|notausgang*|notausgange|schutzausrustung)',
    '(zwei|drei|vier|funf|mehrere|{n}) (verletzte|unfalle|kollegen verletzt|von uns umgekippt|sind umgekippt|umgekippt)',
    '(bandscheibe*|finger|hand|rucken|knie) (kaputt|ab|weg|gequetscht|hin|im eimer)',
    '(ohne|keine|kein|fehlende) (helm|helme|handschuhe|gehorschutz|schutzbrille*|absauging|absaugung|gelander|atemschutz|masken|schutz*)',
  ],
  whistleblowing: [
    '(hinweisgeber*|whistleblower*|gemeldet bei|angezeigt|strafanzeige|aufsichtsbehorde|gefalscht*|vertuscht|vertuschung)',
    '(zoll|staatsanwalt*|gewerbeaufsicht|behorde*|arbeitsamt|finanzamt|polizei|presse|kartellamt|umweltamt|aufsicht|ombuds*|wirtschaftsprufer*) ... (gemeldet|angezeigt|gegeben|erzahlt|geschickt|ubergeben|informiert|gesagt|gemailt|weitergegeben)',
    '(gemeldet|angezeigt|gegeben|erzahlt|geschickt|ubergeben|gegangen|gesteckt) (... |)(zum|dem|an den|beim|der|bei der|zur|an die) (zoll|staatsanwalt*|gewerbeaufsicht|behorde*|arbeitsamt|finanzamt|polizei|presse|kartellamt|umweltamt|aufsicht)',
    '(melde|meldete|zeige|zeigte) (das |es |sie |ihn |)(dem|der|beim|bei der|den) (zoll|staatsanwalt*|gewerbeaufsicht|behorde*|finanzamt|polizei|presse|umweltamt)',
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
    '(panikattacke*|angstzustande|erschopfung*|depression*|horsturz|psychotherapie)',
  ],
};
