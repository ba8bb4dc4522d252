import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    "(guere|nullement|en aucun cas|loin d'etre|pas du tout)",
    "(pas|jamais|non|ni|sans|aucun|aucune|plus du tout|guere|rien de|personne ne|loin d'etre|tout sauf|n'est|ne suis|ne sommes)",
  ],
  reporting: [
    "(un|une|mon|ma|le|la) (client|cliente|pote|ami|amie|voisin|voisine|collegue|mec|type|gars|analyste) (dit|a dit|m'a dit|me dit|ecrit|pense|pretend|trouve)",
    '(on dit que|il parait que|parait que|certains (disent|pensent)|selon) *',
    "(selon|d'apres) (le|la|les|un|une|l'|lui|eux|elle|certains|bfm|la presse) *",
    '(il|elle|ils|elles|on|certains|beaucoup|les gens|les critiques|les analystes|les clients) (dit|disent|disait|pense|pensent|trouve|trouvent|pretend|pretendent|affirme|affirment|croit|croient)',
    "(l'article|la presse|le journal|l'etude|le rapport) (dit|affirme|parle|pretend|ecrit)",
    "(j'ai lu|j'ai entendu|on m'a dit) (que|qu'|dans)",
    "(quelqu'un|un type|un gars|un mec) (a ecrit|a dit|ecrit|a poste)",
    '(lui|leur|des gens) (lui |leur |)(ecrivent|ecrit|lancent|balancent)',
  ],
  firstPerson: [
    "(je|j'ai|j'|moi|mon|ma|mes|me|nous|notre|nos|chez nous|on a|on est|on fait|on fabrique|chuis|j'suis)",
    "(je|j'ai|j'|moi|me|mon|ma|mes|nous|notre|nos|on|c'est moi|chez nous)",
  ],
  us: [
    "(nous|notre|nos|chez nous|nous on|on (a|est|fait|fabrique|vend|vire|lance|ferme|ouvre|signe|avait|savait|reste|va|s'est|se|s'engage|rembourse|vous|arrete de|en est|deme*|quitte*|paye|copie|doit|devrait|achete|rachete|sort))",
    '(nous|notre|nos|on|chez nous)',
  ],
  oneself: [
    "(je suis|chuis|j'suis) (vraiment |trop |tellement |)(un|une|le|la|si)",
    "(je suis|suis-je|je me|j'etais)",
    "(je suis|suis-je|j'etais|je me sens|moi, ce|chui)",
  ],
  employment: [
    '(en reu|en reunion|dans nos (murs|tiroirs|ateliers|bureaux|mails)|a la (compta|prod|machine a cafe|conso)|machine a cafe|au hall {n}|du hall {n}|le gars du hall|salle du fond|salle du conseil|dans nos)',
    "((moi|et) (qui|c'est moi qui) (les |la |le |)(monte|vends|fabrique|bosse|concois|assemble|programme)|(c'est|notre) metier|j'ai fait la (conso|compta|cloture)|je (les |)(monte|fabrique|vends|assemble|emballe)|depuis que la (nouvelle|) *|(vendre|vend) nos (machines|robots)|on fait des|on fait plus|la nouvelle (patronne|directrice|dg)|le nouveau (patron|directeur|dg))",
    "(le|la|notre|nos|mon|ma|l'|les) ?(dg|pdg|n+1|n+2|codir|comex|direction|secteur|filiere|profession|boite|compagnie|support|stagiaire|com|compta|patronne|patron|cheffe|actionnaires|analystes|entree en bourse|prevision|magasinier|gars du son|spot tele)",
    "(la batterie qui|la prochaine version|la nouvelle bete|le modele sans|anecdote de (magasinier|soudeur|technicien|*)|des machines bachees|contrat du siecle|de l'histoire de la boite|mettre des robots|robots? (serveur*|dans les)|cobot*|cobotique)",
    '(mon|ma|mes|notre|nos) (patron|patronne|chef|cheffe|chefs|employeur|boite|entreprise|societe|manager|managers|direction|responsable|superieur*|collegues|collegue|equipe|service|atelier|usine|secteur|dirlo|pdg|n+1)',
    "(chez nous|au boulot|au taf|au travail|au bureau|a l'usine|a l'atelier|a l'entrepot|au labo|au siege|sur la chaine|la boite|notre boite|la ou je (bosse|travaille))",
    "(je|on|nous) (les |la |le |l' |)(monte|assemble|fabrique|vends|vend|vendons|construis|bosse|emballe|teste|repare|visse|livre|prepare) (ces|les|des|moi-meme|nous-memes|dessus|la-dedans|dedans|ici|trucs|machins)",
    '(je bosse|je travaille|on bosse|moi qui (bosse|travaille|monte|vends|visse)) (la|ici|dans|dedans|chez|pour|au|a la)',
  ],
  belongings: [
    '(notre|nos) (propre |nouveau |nouvelle |nouveaux |dernier |derniere |)(produit*|robot*|prix|appli|logiciel|strategie|logo|marque|pub|campagne|marketing|service|support|rh|culture|cantine|chiffres|marge|client*|fournisseur*|direction|chefs|action*|qualite|serveur*|batterie*|chargeur*|roadmap|avocat*|brevet*|slogan|stand|garantie|site|usine|boite|compagnie|secteur|commerciaux|patron*|pdg|modele*|lancement|fondateur*|equipe*|bureau*|plan*|projet*|machine*|bras|chariot*|capteur*|moteur*|contrat*|video*|salon|metier)',
    '(notre|nos) (nouveau |nouvelle |nouveaux |nouvelles |propre |ancien |)(produit*|robot*|prix|appli|logiciel|strategie|logo|marque|pub|pubs|publicite*|campagne|marketing|service*|support|rh|culture|cantine|chiffres|marge*|client*|fournisseur*|direction|patron*|manager*|action|introduction|qualite|serveur*|appareil*|batterie*|chargeur*|carnet|feuille de route|avocat*|brevet*|slogan|stand|garantie|site|usine|entrepot|commerciaux|capteur*|bras|tarif*)',
  ],
  banter: [
    "(ptdr*|mdr*|lol|haha*|hihi*|je rigole|je plaisante|bisous|bisou|je t'aime|t'adore|ma belle|joyeux anniv*)",
    "(mdr|ptdr|lol|haha*|bisous|je t'aime|ma belle|mon chou|felicitations)",
  ],
};
