import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '{n} (euro) (per maand|per uur|bruto|netto|meer dan|minder dan)',
    '(loonsverhoging|opslag van {n}|eindejaarsbonus)',
    '(loon|lonen|salaris|salarissen|overuren|loonstrook|loonkloof|minimumloon|vakantiegeld|onderbetaald|onbetaald*)',
    '(verdien*|verdienen) ... (minder|meer)',
  ],
  'working-conditions': [
    '(arbeidsvoorwaarden|arbeidsomstandigheden|werktijden|rooster|roosters|nachtdienst|ploegendienst|pauze|pauzes|ontslag|ontslagen|werkdruk|ziekteverlof|ouderschapsverlof)',
  ],
  union: ['(vakbond|vakbonden|staking|stakingen|staken|gestaakt|fnv|cnv|ondernemingsraad|cao)'],
  safety: ['(arbeidsinspectie|arbeidsongeval*|bedrijfsongeval*|veiligheid op het werk|nooduitgang*|arbo)'],
  whistleblowing: ['(klokkenluider*|gemeld bij|aangifte gedaan|vervalst*|toezichthouder|in de doofpot)'],
  discrimination: [
    '(discriminat*|gediscrimineerd|seksuele intimidatie|pesterij*|gepest|racis*|seksis*|gelijke beloning|rechten van de mens|zwanger*)',
  ],
  elections: ['(verkiezing|verkiezingen|stembus|stembureau|stemrecht|stembiljet|referendum)', 'gaan stemmen'],
  'harassment-reports': [
    '(seksuele intimidatie|geintimideerd|intimider*|gepest|pesten|pesterij*|betast|handtastelijk*|ongewenst (gedrag|aanraking*)|vernederd)',
    '(gemeld|klacht|melding) ... (hr|personeelszaken|vertrouwenspersoon|leidinggevende)',
  ],
  health: [
    '(burn-out|burnout|ziekgemeld|ziek gemeld|ziektewet|bedrijfsarts|beroepsziekte|overspannen|mentale gezondheid|rugklachten ... (werk|dienst)|opgebrand|maakt (ons|mij|me) ziek|re-integratie)',
  ],
};
