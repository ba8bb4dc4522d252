import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(ferme|fermez|ta|vos) (la|ta|ta grande|gueule|votre|bouche|gueules) ?(gueule|bouche|bec|)',
    "(t'es|tu es|vous etes|espece (de |d')|sale|pauvre|gros|grosse|t'es qu'|tu n'es qu') ?(... )(merde|sous-merde|rate*|connard*|connasse*|salope|pute|porc|truie|grosse vache|vache|thon|boudin|cassos|dechet|ordure|parasite|minable|tocard|abruti*|debile|mongol|attarde*|guignol|clown|gogol|tas|cafard|rat|moche|moins que rien|rien|honte|pourriture|lache|trisomique|cingle*|folle|hysterique)",
    "(gros tas|grosse vache|sale (pute|chienne|porc|race|pd|con|conne|gouine|arabe|noir*|juif*)|tete de (con|noeud|cul)|fils de pute|va (te (faire|jeter|pendre|cacher|tuer)|crever|mourir|chier|faire la vaisselle|niquer)|casse-toi|degage|creve|suicide-toi|pends-toi|tue-toi|retourne (dans (ta|la)|a (ta|la)) (cuisine|grotte|pays|niche|cave|ecole)|rentre dans ton pays|personne (ne |)(t'aime|te supporte|veut de toi)|meme ton chien (a honte|doit)|tu (sers|vaux) (a |)rien|tu me degoutes|tu fais (pitie|honte)|s'en portera mieux)",
    "(avec (ta|cette) (gueule|tete|tronche)|quelle (gueule|tronche)|t'as vu ta (gueule|tete|tronche)) *",
    "(on va (tous |)|tous |allez |go |)(harceler|insulter|pourrir|signaler en masse|raider|faire chialer|demolir|lyncher) (la|le|les|l'|cette|ce|son|sa) ?*",
    "(sous sa photo|dans ses (dm|mp|commentaires)|pour qu'(elle|il)) ... (chiale|pleure|craque|ferme|disparaisse|degage)",
    "(tu es|t'es|tes|vous etes|toi|espece de|sale|pauvre|gros|grosse|petit|petite) (vraiment |qu' |)(un |une |)(moche|laid*|debile*|tare*|abruti*|raclure|dechet|cafard|rat|clochard*|boloss|tocard*|minable*|pitre|naze|demeure*|ordure|pourriture|merdeux|grognasse|pouffiasse|boudin|baleine|thon)",
    "(ferme-la|ta gueule|tg|boucle-la|va (pleurer|te pendre|te faire|mourir|chier|laver|faire la vaisselle|cuisiner)|retourne (a|dans) (ta|la|ton) *|personne (ne t'aime|t'aime|veut de toi|t'a sonne|t'a demande)|tu (sers a rien|fais pitie|me degoutes|degoutes)|fais-nous (une |)(faveur|plaisir)|rends-nous service|disparais)",
    "(tu es|t'es|vous etes|sale|espece de|pauvre|gros|grosse) (qu'|)(un |une |vraiment |qu'un |)(idiot*|imbecile|connard|connasse|con|conne|salope|pute|ordure|dechet|merde|porc|truie|cretin*|abruti*|debile|mongol|batard|encule|pedale|pd|tas de merde)",
    '(ferme|fermez) (ta|la|vos|votre) (gueule|grande gueule|bouche)',
    '(va crever|va te faire (foutre|enculer)|creve|nique (ta|tes) *|degage|je vais te (tuer|buter|frapper|retrouver|casser)|on sait ou tu habites|suicide-toi|pends-toi)',
    '(sales|dehors les) (arabes|noirs|juifs|musulmans|pedes|immigres|etrangers|migrants|gitans|femmes)',
    '(les) (arabes|noirs|juifs|musulmans|pedes|immigres|etrangers|migrants|gitans) (dehors|devraient (partir|rentrer|degager|crever|disparaitre))',
  ],
  threats: [
    '(je|on) (sais|sait) (tres bien |exactement |)(ou|a quelle heure|dans quelle|quel) ... (habites|vis|bosses|travailles|gares|sors|ecole|gosses|enfants|rue|immeuble)',
    "(je vais|on va|j'vais) (te|vous|lui|leur) (... |)(tuer|buter|crever|defoncer|peter|casser|demolir|fracasser|faire (la peau|bouffer|regretter|mal)|niquer|cramer|planter|egorger|eclater|massacrer|choper|saigner|attendre|pourrir la vie)",
    '(je|on) (te|vous) (bute|tue|creve|defonce|retrouve|retrouvera|chope|attends|nique|eclate|fracasse|casse la|pete|demonte|plante|crame|aura|finira|fume) *',
    '(fais gaffe|fais attention|gaffe|surveille|protege) (a |)(tes pneus|ton dos|toi|tes (arrieres|fesses|gosses)|ta (famille|bagnole|voiture|gueule))',
    "(tu repars sur une (civiere|brancard)|tu (vas|vas le|vas me le) (payer|regretter|crever|pleurer|finir)|tes jours sont comptes|t'es mort*|tu (es|t'es) un homme mort|t'aurais du (y rester|crever|mourir)|la prochaine fois (c'est|tu)|on se (retrouvera|reverra|verra) (dehors|a la sortie)|attends-moi a|tu dormiras)",
    "(j'espere|je souhaite|je te souhaite|pourvu) (que |qu'|un |le |) ?(... )(creves|creve|crever|meures|meurs|cancer|souffres|finisses|sous un|mort|malheur)",
    "(merite|merites|meritent|meriterait|faudrait|devrait|devraient) (de |d'|qu'on |le |la |les |te |se faire |etre |) ?(... )(crever|mourir|pendre|pendu*|fusill*|lynch*|viol*|brul*|tabass*|balle|abattr*|mort|ecras*|noy*|gaz*)",
    "(je sais|on sait|je connais|j'ai) (ou (tu|ta|ton|vous|il|elle)|ton adresse|a quelle heure tu)",
    "(je vais|on va|j'vais|je te|on te) (te |)(casse*|peter|pete|demolir|demonter|crever|creve|defoncer|defonce|retrouver|retrouve|attends|attend|briser|brise|tuer|tue|frapper|cogner|bruler)",
    '(tu vas (le regretter|voir|payer|morfler|prendre|pleurer|finir)|dors bien|fais gaffe a toi|surveille tes arrieres|on se retrouvera|dernier avertissement)',
    "(merite*|meriterait|faudrait|devrait|devraient) (de |d' |lui |etre |se faire |qu'on |une |)(crever|casser|bonne lecon|pendu*|fusille*|tabasse*|ecrase*|brule*|viole*|baffe*|raclee|correction)",
    "(j'espere|pourvu) (que tu |qu'il |qu'elle |que vous |)(creve*|crevera*|meur*|souffr*|tu vas crever|chop* un cancer|te fasses|se fasse)",
    "(saute|jette-toi|pends-toi|tue-toi|fous-toi) (d'un|sous|du|par|donc|en l'air|une balle)",
  ],
  hate: [
    "(les|ces|sales|tous les) (arabes|noirs|juifs|roms|gitans|musulmans|immigres|migrants|etrangers|pedes|pd|gays|gouines|trans|travelos|femmes|gonzesses|meufs|vieux|handicapes|chinois|renois|rebeus|bougnoules|negres|polonais) (... |)(dehors|a la (cuisine|mer|porte)|sont (tous |toutes |)(des (voleurs|parasites|animaux|salopes|putes|feignants|cassos|rats|merdes|menteuses|hysteriques|sous-hommes|criminels|betes)|betes|sales|nuls|nulles|voleurs|inferieur*)|devraient (partir|rentrer|degager|crever|disparaitre|se taire|rester (a la maison|a la cuisine))|n'ont rien a (faire|foutre) (ici|la|chez)|puent|savent pas|volent|retournez|au four)",
    '(une femme|les femmes|les filles|les nanas) (... |)(a la cuisine|aux fourneaux|savent pas|au volant|a la vaisselle|comprennent rien)',
    '(mort aux|dehors les|a mort les) *',
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
