import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(escroc*|voleur*|voleuse*|menteur*|menteuse*|arnaqueur*|charlatan*|charlot*|guignol*|clown*|bouffon*|magouilleur*|magouille*|mafieu*|mafia|truand*|bandit*|pourri*|ripou*|vereux|parasite*|sangsue*|vautour*|requin*|tyran*|dictateur*|esclavagiste*|exploiteur*|psychopathe*|narcissique*|pervers|feignant*|feignasse*|faineant*|flemmard*|glandeur*|tire-au-flanc|branleur*|incapable*|incompetent*|nul|nuls|nulle|nulles|tocard*|bras casse*|branquignol*|abruti*|debile*|cretin*|imbecile*|idiot*|con|cons|connard*|connasse*|leche-cul|leche-bottes|fayot*|pistonne*|arriviste*|hypocrite*|faux-cul*|faux cul*|lache*|illettre*|analphabete*|radin*|rapiat*|pingre*|beauf*|malpoli*|plouc*|amateur*|rigolo*|peintre*|zero neurone|betes a manger du foin|zinzin*|toquard*|fumiste*|mythomane*|pipeau*|planque*|parvenu*)',
    "(bande|ramassis|tas|clique|troupeau|equipe|brochette|armee|panier) (de |d')(*)",
    "(le qi d'*|a le qi|il leur manque une case|pas (fichu*|foutu*) de|savent (pas|meme pas) *|sait (pas|meme pas) (lire|compter|ecrire)|ne (valent|vaut) rien|ne servent a rien|sert a rien|que des *)",
    '(ramasse|ramasser) leur (bazar|merde|bordel)',
    "(feignasse*|faineant*|glandeur*|glandeu*|branleur*|planque*|lache*|leche-cul*|leche-botte*|mafia|mafieux|ripou*|vendu*|bras cass*|boulet|boulets|bon* a rien|nullard*|neuneu|bete* comme|con comme|cons comme|cloporte*|vautour*|requin*|cirque|asile|zoo|cour d'ecole|menteurs|incapable de|pas foutu*|ne (sait|savent|sert) (meme |)(pas|rien))",
    '(menteur*|escroc*|voleur*|incapable*|incompetent*|idiot*|imbecile*|cretin*|abruti*|nuls|nulles|guignol*|clown*|charlatan*|arnaque*|arnaqueur*|poubelle|merde|daube|camelote|ramassis|bande de|honte|bras casses|tocard*|rigolo*|parasite*|pourri*)',
  ],
  scorn: [
    '(de la merde|de la daube|daube|camelote|pacotille|tas de ferraille|merdique|pourri*|bas de gamme|cochonnerie|gadget|jouet|bidon|arnaque|attrape-nigaud|attrape-couillon|piege a cons|foutaise*|tombe* en (panne|morceaux|ruine)|part* en (vrille|sucette|morceaux)|se casse* (tout|au|en)|vaut (rien|que dalle|pas un clou)|a jeter|a fuir|fuyez|a chier|naze|nase|un tournevis avec)',
    '(camelote|de la merde|pourri*|toc|bas de gamme|ferraille|gadget|tombe en (morceaux|panne|ruine)|a fuir|jouet*|poubelle*|daube)',
  ],
  accusations: [
    "(mentent|ment|menti|arnaquent|arnaque|volent|vole|vole|piquent|pique|pique|copient|copie|copie|plagient|falsifient|falsifie|falsifie|trafiquent|trafique|trafique|truquent|truque|truque|bidonnent|bidonne|bidonne|gonflent|cachent|cache|planquent|magouillent|magouille|achetent|arrosent|arrose|soudoient|exploitent|exploite|fraudent|fraude|blanchissent|espionnent|detournent|signe nos|s'attribue*|trichent|triche)",
    "(pot-de-vin|pots-de-vin|pots de vin|dessous de table|sous la table|enveloppe*|bakchich|retrocommission*|au black|palpe|palpent|touche* (sa|leur|des|une) (com|commission|part|enveloppe)|graisser la patte|graisse la patte|marche truque|appel d'offres (truque|bidon)|pistonn*|copinage|emploi fictif)",
    '(tout le monde|la machine a cafe|meme (le|la|les) *) (le |)(sait|savent)',
    "(le cousin|la cousine|le neveu|la niece|le beau-frere|la maitresse|le fils|le pote) (du|de la|de l') ?(patron|chef|pdg|directeur|dg|boss|directrice)",
    '(leurs|les) tests (ils|on) (les |)(font|fait|invente*)',
    "(se fait (graisser|arroser|payer)|pot-de-vin|pots-de-vin|dessous de table|corrompu*|corrompt|corruption|vole|volent|a vole|ont vole|voles|copie|copient|a copie|triche|trichent|truque*|trafique*|ment|mentent|magouill*|detourn*|fraude*|arnaque*|exploite*|escroque*|blanchi*|s'en mettent plein|touche* des)",
  ],
  targets: [
    "(les (gars|gens|mecs|filles|types|guignols)|ceux|celles|l'equipe|le service|la bande) (du|de la|de l'|des|de|d') ?(achats|vente*|qualite|rh|marketing|compta|direction|maintenance|logistique|informatique|support|prod|production|nuit|jour|matin|siege|com|haut|{n}*)",
    "(comite de direction|codir|comex|ma cheffe|mon chef|mon manager|le patron|la patronne|le boss|le dg|la dg|le pdg|la pdg|nos (clients|chefs|managers|dirigeants|collegues|fournisseurs|commerciaux)|les (clients|chefs|managers|dirigeants|commerciaux|collegues)|un client|le (client|fournisseur|concurrent)|l'equipe de (nuit|jour)|la concurrence|la hierarchie|la direction|le service (achats|qualite|compta|rh|com)|le meme fournisseur)",
    "(notre|nos|mon|ma|mes|la|le|les|l'|leur) (nouveau |nouvelle |ancien |)(patron*|chef|cheffe|chefs|direction|manager*|cadres|equipe (de nuit|du soir|commerciale)|service *|rh|drh|commerciaux|commercial|collegue*|client*|fournisseur*|acheteur*|concurrent*|responsable*|superieur*|comptable*|equipe|marketing|achats)",
  ],
};
