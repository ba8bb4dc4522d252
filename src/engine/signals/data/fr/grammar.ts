import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    "(pas|jamais|non|ni|sans|aucun|aucune|plus du tout|guere|rien de|personne ne|loin d'etre|tout sauf|n'est|ne suis|ne sommes)",
  ],
  reporting: [
    "(selon|d'apres) (le|la|les|un|une|l'|lui|eux|elle|certains|bfm|la presse) *",
    '(il|elle|ils|elles|on|certains|beaucoup|les gens|les critiques|les analystes|les clients) (dit|disent|disait|pense|pensent|trouve|trouvent|pretend|pretendent|affirme|affirment|croit|croient)',
    "(l'article|la presse|le journal|l'etude|le rapport) (dit|affirme|parle|pretend|ecrit)",
    "(j'ai lu|j'ai entendu|on m'a dit) (que|qu'|dans)",
    "(quelqu'un|un type|un gars|un mec) (a ecrit|a dit|ecrit|a poste)",
  ],
  firstPerson: ["(je|j'ai|j'|moi|me|mon|ma|mes|nous|notre|nos|on|c'est moi|chez nous)"],
  us: ['(nous|notre|nos|on|chez nous)'],
  oneself: ["(je suis|suis-je|je me|j'etais)", "(je suis|suis-je|j'etais|je me sens|moi, ce|chui)"],
  employment: [
    '(mon|ma|mes|notre|nos) (patron|patronne|chef|cheffe|chefs|employeur|boite|entreprise|societe|manager|managers|direction|responsable|superieur*|collegues|collegue|equipe|service|atelier|usine|secteur|dirlo|pdg|n+1)',
    "(chez nous|au boulot|au taf|au travail|au bureau|a l'usine|a l'atelier|a l'entrepot|au labo|au siege|sur la chaine|la boite|notre boite|la ou je (bosse|travaille))",
    "(je|on|nous) (les |la |le |l' |)(monte|assemble|fabrique|vends|vend|vendons|construis|bosse|emballe|teste|repare|visse|livre|prepare) (ces|les|des|moi-meme|nous-memes|dessus|la-dedans|dedans|ici|trucs|machins)",
    '(je bosse|je travaille|on bosse|moi qui (bosse|travaille|monte|vends|visse)) (la|ici|dans|dedans|chez|pour|au|a la)',
  ],
  belongings: [
    '(notre|nos) (nouveau |nouvelle |nouveaux |nouvelles |propre |ancien |)(produit*|robot*|prix|appli|logiciel|strategie|logo|marque|pub|pubs|publicite*|campagne|marketing|service*|support|rh|culture|cantine|chiffres|marge*|client*|fournisseur*|direction|patron*|manager*|action|introduction|qualite|serveur*|appareil*|batterie*|chargeur*|carnet|feuille de route|avocat*|brevet*|slogan|stand|garantie|site|usine|entrepot|commerciaux|capteur*|bras|tarif*)',
  ],
  banter: ["(mdr|ptdr|lol|haha*|bisous|je t'aime|ma belle|mon chou|felicitations)"],
};
