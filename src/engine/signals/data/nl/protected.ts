/** See the English list. */
export const protectedTopics = {
  pay: [
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
} as const;
