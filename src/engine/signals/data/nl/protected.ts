import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '(ik |wij |we |)(verdien|verdienen|krijg|krijgen|betaalt|betalen) (... |)({n}|minder|te weinig|het minimum|niks extra|hetzelfde|te laat)',
    '(salaris*|loon|lonen|loonstrook*|overuren|overwerk|vakantiegeld|dertiende maand|bonus|toeslag*|onregelmatigheidstoeslag|loonsverhoging|opslag|indexering|minimumloon|cao-loon|loonkloof|onderbetaald|reiskosten*|pensioen|achterstallig loon|zelfde (functie|werk))',
    '{n} (euro) (per maand|per uur|bruto|netto|meer dan|minder dan)',
    '(loonsverhoging|opslag van {n}|eindejaarsbonus)',
    '(loon|lonen|salaris|salarissen|overuren|loonstrook|loonkloof|minimumloon|vakantiegeld|onderbetaald|onbetaald*)',
    '(verdien*|verdienen) ... (minder|meer)',
    '(krijg|krijgt|krijgen|verdien*|betaald|betaalt) (... |)({n}|twee|drie|vier|vijf|tien|twintig|honderd) euro (minder|te weinig|per uur|meer)',
    '(een |twee |)(schaal|schalen|trede) (minder|lager|onder)',
  ],
  'working-conditions': [
    '(ploegendienst*|nachtdienst*|rooster*|werktijden|werkdruk|pauze*|vrije dagen|verlof|ouderschapsverlof|zwangerschapsverlof|ziekteverlof|ontslag|ontslagen|contract niet verlengd|nulurencontract|flexcontract|uitzend*|thuiswerk*|onderbezet|onderbezetting|personeelstekort|arbeidsomstandigheden|arbeidsvoorwaarden|reorganisatie|{n} uur (achter elkaar|per|zonder)|twaalf uur|zonder (pauze|airco|verwarming|contract))',
    '(arbeidsvoorwaarden|arbeidsomstandigheden|werktijden|rooster|roosters|nachtdienst|ploegendienst|pauze|pauzes|ontslag|ontslagen|werkdruk|ziekteverlof|ouderschapsverlof)',
  ],
  union: [
    '(vakbond*|bond|fnv|cnv|abvv|acv|staking*|staken|staak|stakers|stakingsbereidheid|cao|cao-onderhandel*|ondernemingsraad|or-verkiezing*|or-lid|vakbondslid|kaderlid|werkonderbreking|sociaal plan|delegee|syndicaat)',
    '(vakbond|vakbonden|staking|stakingen|staken|gestaakt|fnv|cnv|ondernemingsraad|cao)',
  ],
  safety: [
    '(arbo*|arbeidsinspectie|arbeidsongeval*|bedrijfsongeval*|veiligheidsschoenen|veiligheidsbril|helm*|handschoenen|noodstop|nooduitgang* (geblokkeerd|versperd|dicht)|brandgang|asbest|dampen|chemicalien|giftig*|onveilig|bhv|veiligheid op (het werk|de werkvloer)|beschermingsmiddel*|vinger kwijt|ongeluk (op|in) (het werk|de fabriek|de hal))',
    '(arbeidsinspectie|arbeidsongeval*|bedrijfsongeval*|veiligheid op het werk|nooduitgang*|arbo)',
    "(twee|drie|vier|meerdere|{n}) (gewonden|ongelukken|mensen flauwgevallen|collega's gewond|flauwgevallen)",
    '(flauwgevallen|bevangen door de hitte|onwel geworden)',
  ],
  whistleblowing: [
    '(klokkenluid*|gemeld bij|melding gedaan|meldpunt|huis voor klokkenluiders|misstand*|vervalste (rapporten|keuringen|papieren)|represailles|intern gemeld|aangekaart|aan de bel getrokken|lozing*|gelekt omdat)',
    '(klokkenluider*|gemeld bij|aangifte gedaan|vervalst*|toezichthouder|in de doofpot)',
    '(gemeld|doorgegeven|gestuurd|gegeven|verteld|laten zien|ingeleverd) (... |)(aan|bij) (de |het |)(douane|justitie|om|politie|inspectie|arbeidsinspectie|belastingdienst|fiod|pers|krant|journalist*|omgevingsdienst|autoriteit*|toezichthouder)',
    '(bij|naar|aan) (de |het |)(douane|justitie|politie|inspectie|belastingdienst|fiod|pers|omgevingsdienst|autoriteit*) (gemeld|gestapt|gestuurd|gegeven|gegaan|doorgegeven)',
  ],
  discrimination: [
    '(discrimin*|racis*|seksis*|homofoob|homofobie|transfoob|validis*|leeftijdsdiscriminatie|ongewenste intimiteiten|zwanger*|zwangerschap*|omdat ik (een vrouw|zwart|moslim|homo|lesbisch|trans|zwanger|te oud|*) (ben)|hoofddoek|gelijk loon|glazen plafond|mijn (accent|huidskleur|geloof|afkomst|beperking)|rolstoel*)',
    '(discriminat*|gediscrimineerd|seksuele intimidatie|pesterij*|gepest|racis*|seksis*|gelijke beloning|rechten van de mens|zwanger*)',
  ],
  elections: [
    '(verkiezing*|stemmen|gestemd|stem op|stembureau*|stempas|stembus|kandidaat*|referendum|stemrecht|campagne voeren|stemhokje)',
    '(verkiezing|verkiezingen|stembus|stembureau|stemrecht|stembiljet|referendum)',
    'gaan stemmen',
  ],
  'harassment-reports': [
    '(aanranding|aangerand|lastiggevallen|betast|intimid*|gepest|pesten op|pesterij*|grensoverschrijdend*|seksueel (getint*|overschrijdend*)|vertrouwenspersoon|(zat|zit) aan me|raakt me aan|schreeuwt tegen (me|ons)|vernederd|vernedert|klacht ingediend|opmerkingen over mijn (lijf|borsten|billen|lichaam|uiterlijk))',
    '(seksuele intimidatie|geintimideerd|intimider*|gepest|pesten|pesterij*|betast|handtastelijk*|ongewenst (gedrag|aanraking*)|vernederd)',
    '(gemeld|klacht|melding) ... (hr|personeelszaken|vertrouwenspersoon|leidinggevende)',
  ],
  health: [
    '(burn-out|burnout|overspannen|ziekgemeld|ziek thuis|bedrijfsarts|rsi|beroepsziekte|re-integratie|wia|uwv|depressie|angststoornis|paniekaanval*|mentale gezondheid|rugklachten|versleten (rug|knieen)|hernia|stress) *',
    '(burn-out|burnout|ziekgemeld|ziek gemeld|ziektewet|bedrijfsarts|beroepsziekte|overspannen|mentale gezondheid|rugklachten ... (werk|dienst)|opgebrand|maakt (ons|mij|me) ziek|re-integratie)',
    '(paniekaanval*|angstaanval*|huilbui*)',
  ],
};
