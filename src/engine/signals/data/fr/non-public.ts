import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    "(ne (dites|repetez|partagez|repostez) (rien|pas)|le repetez pas|j'ai (pas|rien) le droit|j'ai rien dit|je n'ai rien dit|vous (n'avez|avez) rien (vu|lu|entendu)|ca reste entre nous|entre nous|gardez (ca|le) pour vous|motus|bouche cousue|je peux (pas|rien) (en |)(dire|raconter)|pas cense*|top secret)",
    "(pas encore (public|publie|publique|annonce|officiel|officielle)|strictement confidentiel*|usage interne|sous embargo|je (n'ai|n'avais) pas le droit|on n'a pas le droit (d'en|de le|de)|ne le repetez pas|gardez ca pour vous|entre nous|chut|vous ne l'avez pas (lu|entendu) ici|avant l'annonce)",
  ],
  discretion: [
    "(personne (ne |n'|)(le |est |)(sait|au courant)|pas encore (au courant|prevenu*|annonce*|dit|sorti*|communique)|l'annonce (arrive|sort|n'est|est)|avant (l'annonce|tout le monde|les autres)|officiellement (n'existe|il n'existe|ca n'existe|rien)|n'existe pas (encore |)officiellement|six mois avant|en avant-premiere|vu (passer|sur|dans|au|a) (la |le |l'|un |une |les |)(slide|slides|diapo|planning|organigramme|atelier|labo|proto|prototype|tableau|ecran|imprimante|roadmap|reunion)|laisse (ouvert|trainer|allume|affiche))",
    '(prototype|proto|feuille de route|roadmap|organigramme|slide|slides|diapo|planning|labo) ... (montre|dit|prevoit|affiche|marche|vu|laisse|ouvert|traine)',
  ],
  plans: [
    '(site|usine|agence|service|bureau|equipe|ligne|atelier|boutique) ... (ferme|fermer|fermera|fermeture|demenage|delocalise*|supprime*|fusionne*|vendu|vendue|cede|licencie*|saute|disparait|regroupe*)',
    '(on|nous) (ferme|rachete|fusionne|vire|vend|lance|sort|ouvre|supprime|arrete|delocalise|va (fermer|racheter|lancer|sortir|ouvrir|vendre|supprimer)|allons *) ',
    '(attendez|attends) (avant|le|la|avril|mai|juin|septembre|un peu|quelques|encore|janvier|mars) ',
    '(sort|sortira|arrive|lance|debarque|prevu*) (en|au|pour|debut|fin|courant) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|trimestre|salon)',
    '(successeur|nouvelle version|nouveau modele|prochain modele|prochaine version|remplacant) ... (arrive|sort|coute|aura|fait|existe|pret|prete)',
  ],
  places: [
    '(direction|comite|conseil|site|usine|atelier|labo|prototype|produit|modele|client|fournisseur|lancement|salon|roadmap|presse|syndicat|service|boite|chef|marketing|entrepot)',
  ],
};
