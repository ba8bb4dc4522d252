import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    "(feignasse*|faineant*|glandeur*|glandeu*|branleur*|planque*|lache*|leche-cul*|leche-botte*|mafia|mafieux|ripou*|vendu*|bras cass*|boulet|boulets|bon* a rien|nullard*|neuneu|bete* comme|con comme|cons comme|cloporte*|vautour*|requin*|cirque|asile|zoo|cour d'ecole|menteurs|incapable de|pas foutu*|ne (sait|savent|sert) (meme |)(pas|rien))",
    '(menteur*|escroc*|voleur*|incapable*|incompetent*|idiot*|imbecile*|cretin*|abruti*|nuls|nulles|guignol*|clown*|charlatan*|arnaque*|arnaqueur*|poubelle|merde|daube|camelote|ramassis|bande de|honte|bras casses|tocard*|rigolo*|parasite*|pourri*)',
  ],
  scorn: [
    '(camelote|de la merde|pourri*|toc|bas de gamme|ferraille|gadget|tombe en (morceaux|panne|ruine)|a fuir|jouet*|poubelle*|daube)',
  ],
  accusations: [
    "(se fait (graisser|arroser|payer)|pot-de-vin|pots-de-vin|dessous de table|corrompu*|corrompt|corruption|vole|volent|a vole|ont vole|voles|copie|copient|a copie|triche|trichent|truque*|trafique*|ment|mentent|magouill*|detourn*|fraude*|arnaque*|exploite*|escroque*|blanchi*|s'en mettent plein|touche* des)",
  ],
  targets: [
    "(notre|nos|mon|ma|mes|la|le|les|l'|leur) (nouveau |nouvelle |ancien |)(patron*|chef|cheffe|chefs|direction|manager*|cadres|equipe (de nuit|du soir|commerciale)|service *|rh|drh|commerciaux|commercial|collegue*|client*|fournisseur*|acheteur*|concurrent*|responsable*|superieur*|comptable*|equipe|marketing|achats)",
  ],
};
