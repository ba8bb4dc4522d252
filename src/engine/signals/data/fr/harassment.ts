import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    "(tu es|t'es|tes|vous etes|toi|espece de|sale|pauvre|gros|grosse|petit|petite) (vraiment |qu' |)(un |une |)(moche|laid*|debile*|tare*|abruti*|raclure|dechet|cafard|rat|clochard*|boloss|tocard*|minable*|pitre|naze|demeure*|ordure|pourriture|merdeux|grognasse|pouffiasse|boudin|baleine|thon)",
    "(ferme-la|ta gueule|tg|boucle-la|va (pleurer|te pendre|te faire|mourir|chier|laver|faire la vaisselle|cuisiner)|retourne (a|dans) (ta|la|ton) *|personne (ne t'aime|t'aime|veut de toi|t'a sonne|t'a demande)|tu (sers a rien|fais pitie|me degoutes|degoutes)|fais-nous (une |)(faveur|plaisir)|rends-nous service|disparais)",
    "(tu es|t'es|vous etes|sale|espece de|pauvre|gros|grosse) (qu'|)(un |une |vraiment |qu'un |)(idiot*|imbecile|connard|connasse|con|conne|salope|pute|ordure|dechet|merde|porc|truie|cretin*|abruti*|debile|mongol|batard|encule|pedale|pd|tas de merde)",
    '(ferme|fermez) (ta|la|vos|votre) (gueule|grande gueule|bouche)',
    '(va crever|va te faire (foutre|enculer)|creve|nique (ta|tes) *|degage|je vais te (tuer|buter|frapper|retrouver|casser)|on sait ou tu habites|suicide-toi|pends-toi)',
    "(les|sales|dehors les) (arabes|noirs|juifs|musulmans|pedes|immigres|etrangers|migrants|gitans|femmes) (sont|dehors|devraient|n'ont)",
  ],
  threats: [
    "(je sais|on sait|je connais|j'ai) (ou (tu|ta|ton|vous|il|elle)|ton adresse|a quelle heure tu)",
    "(je vais|on va|j'vais|je te|on te) (te |)(casse*|peter|pete|demolir|demonter|crever|creve|defoncer|defonce|retrouver|retrouve|attends|attend|briser|brise|tuer|tue|frapper|cogner|bruler)",
    '(tu vas (le regretter|voir|payer|morfler|prendre|pleurer|finir)|dors bien|fais gaffe a toi|surveille tes arrieres|on se retrouvera|dernier avertissement)',
    "(merite*|meriterait|faudrait|devrait|devraient) (de |d' |lui |etre |se faire |qu'on |une |)(crever|casser|bonne lecon|pendu*|fusille*|tabasse*|ecrase*|brule*|viole*|baffe*|raclee|correction)",
    "(j'espere|pourvu) (que tu |qu'il |qu'elle |que vous |)(creve*|crevera*|meur*|souffr*|tu vas crever|chop* un cancer|te fasses|se fasse)",
    "(saute|jette-toi|pends-toi|tue-toi|fous-toi) (d'un|sous|du|par|donc|en l'air|une balle)",
  ],
  hate: [
    '(les filles|les femmes|les meufs|les bonnes femmes|les etrangers|les arabes|les vieux|les handicapes|les gitans) ... (cuisine|vaisselle|rien a faire|dehors|au pays|incapables|voleurs|feignants|cassos)',
  ],
  names: [
    '(idiot|idiote|idiots|imbecile*|cretin*|abruti|abrutie|abrutis|debile*|connard*|connasse*|con|conne|cons|salaud*|salope*|pute*|encule*|batard*|ordure*|raclure*|pourriture*|enfoire*|tocard*|minable*|nullard*|bouffon*|bouffonne|clown|clowns|porc|porcs|truie|guignol*|vermine|cafard*|parasite*|menteur|menteuse|menteurs|lache*|hypocrite*|traitre*|mongol|mongolien*|boloss|cassos|grognasse|pouffiasse|petasse|pd|pede|tapette|racaille*|demeure|ratee|sous-merde|grosse merde)',
    '(sac a (merde|foutre)|fils de pute|fils de chien|tas de (merde|cons)|bande de (cons|nazes|rates|guignols|abrutis))',
  ],
  slights: [
    '(stupide*|bete*|moche*|laid|laide|degueulasse*|pathetique*|pitoyable*|repugnant*|abject*|minable*|inutile*|incompetent*|ignare*|ignoble*|lamentable*|ridicule*|malhonnete*|degoutant*|crasseux|crasseuse|grosse|gros|sans cervelle|malade mental*|malade dans (ta|sa|leur) tete|bon a rien|bonne a rien|honteux|honteuse)',
  ],
  foul: [
    '(merde|putain|bordel|foutre|chier|cul|couilles|casse-toi|degage|ta gueule|ferme(-| |)la|nique*|va te faire *|vos gueules)',
  ],
  addressed: ["(tu|t'es|t'as|te|toi|ton|ta|tes|vous|votre|vos)"],
  others: [
    '(il|elle|ils|elles|lui|eux|ce type|ce mec|cette femme|cette fille|ces gens|ceux|celui|celle|politiques|ministre*|president|maire|supporters|arbitre)',
  ],
};
