import type { Wordings } from '../../support/languages.ts';

export const wordings: Wordings = {
  disclaimer: [
    "(mes|ces|les) (propos|opinions|tweets|avis|posts) ... (que moi|n'engagent|personnels|personnelles|miens|miennes)",
    "(n'engage|n'engagent) que moi",
    '(opinion|opinions|avis|point de vue) (strictement |purement |)(personnel|personnelle|personnels|personnelles)',
    '(a titre|en mon nom) (personnel|prive|propre)',
    "(je ne parle|je ne m'exprime) pas (au nom de|pour) ({org}|mon employeur|ma boite|mon entreprise)",
    "(pas|et non) (celle|celui|celles|l'avis|l'opinion) de (mon employeur|ma boite|{org})",
  ],
  disclosure: [
    '(je |)(travaille|bosse) (chez|pour) {org}',
    "(salarie|salariee|employe|employee|ingenieur|ingenieure|stagiaire|developpeur|developpeuse) (de|chez|d)('| ){org}",
    '(je suis|en tant que) (salarie|salariee|employe|employee|ingenieur*) ... {org}',
    "{org} (est mon employeur|m'emploie|ou je (travaille|bosse))",
    '(par |petite |en toute |)transparence',
    '(collaboration commerciale|partenariat remunere)',
  ],
  opinion: [
    "(a mon avis|selon moi|d'apres moi|pour moi|je pense|je crois|je trouve|j'estime|je considere|je deteste|j'en ai marre|honnetement|franchement|personnellement|a mon sens|je ne comprends pas|je suis (contre|pour|decu|decue|convaincu|convaincue|choque|choquee))",
    '(devrait|devraient|devrions|devons|doit|doivent|faut|faudrait|faut qu*) ... *',
  ],
  fault: [
    "(nul|nulle|nuls|nulles|ridicule|ridicules|absurde|absurdes|honteux|honteuse|honte|catastrophe|catastrophique|desastre|desastreux|lamentable|pitoyable|scandaleux|scandale|stupide|debile|idiot|idiote|inutile|inutiles|incompetent|incompetents|inadmissible|n'importe quoi|gachis|une erreur|bidon|decevant|decevante|gadget|trop (cher|lent|tard|tot|complique)|mal (gere|pense|fait)|fiasco|echec|moche|ringard|mauvaise idee|aucun sens|hors de prix)",
  ],
  voice: [
    "au nom (de|d)('| )(toute l'equipe |l'ensemble |toute la societe |)(de |d'|)({org}|l'entreprise|la direction|la societe)",
    "(communique|declaration|reponse|position) (officielle |officiel |de presse |)(de |d')({org})",
    "{org} (vous |)(presente* ses excuses|s'excuse|garantit|rembourse*|remboursera|s'engage|dement|regrette|annonce|condamne|prend ... au serieux)",
    'nous (vous |)(rembourserons|remboursons|presentons nos excuses|garantissons|nous engageons|regrettons|dementons|nous excusons|reservons le droit)',
    "(nous,|nous) (chez|l'equipe (de |d'|)) {org}",
  ],
  praise: [
    "(genial|geniale|incroyable|incroyables|magnifique|formidable|fantastique|excellent|excellente|parfait|parfaite|merveille|merveilleux|merveilleuse|c'est super|imbattable|extraordinaire|le meilleur|la meilleure|les meilleurs|au top|achetez|foncez|j'adore|je recommande|une tuerie|un bijou|vaut son prix|chapeau)",
  ],
  contempt: [
    '(menteur*|escroc*|voleur*|incapable*|incompetent*|idiot*|imbecile*|cretin*|abruti*|nuls|nulles|guignol*|clown*|charlatan*|arnaque*|arnaqueur*|poubelle|merde|daube|camelote|ramassis|bande de|honte|bras casses|tocard*|rigolo*|parasite*|pourri*)',
  ],
  abuse: [
    "(tu es|t'es|vous etes|sale|espece de|pauvre|gros|grosse) (qu'|)(un |une |vraiment |qu'un |)(idiot*|imbecile|connard|connasse|con|conne|salope|pute|ordure|dechet|merde|porc|truie|cretin*|abruti*|debile|mongol|batard|encule|pedale|pd|tas de merde)",
    '(ferme|fermez) (ta|la|vos|votre) (gueule|grande gueule|bouche)',
    '(va crever|va te faire (foutre|enculer)|creve|nique (ta|tes) *|degage|je vais te (tuer|buter|frapper|retrouver|casser)|on sait ou tu habites|suicide-toi|pends-toi)',
    "(les|sales|dehors les) (arabes|noirs|juifs|musulmans|pedes|immigres|etrangers|migrants|gitans|femmes) (sont|dehors|devraient|n'ont)",
  ],
  secrecy: [
    "(pas encore (public|publie|publique|annonce|officiel|officielle)|strictement confidentiel*|usage interne|sous embargo|je (n'ai|n'avais) pas le droit|on n'a pas le droit (d'en|de le|de)|ne le repetez pas|gardez ca pour vous|entre nous|chut|vous ne l'avez pas (lu|entendu) ici|avant l'annonce)",
  ],
};
