import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    "((ne |)(dites|repetez|racontez|le dites) (rien|pas|a personne)|ca reste entre nous|que ca reste entre nous|j'ai rien dit|je n'ai rien dit|je t'ai rien dit|vous n'avez rien vu|t'as rien vu|bouche cousue|chut chut|je supprime (apres|bientot)|top secret|ultra secret|confidentiel*|sous embargo|sous nda|usage interne|document interne|telephones dans un panier|pas le droit (d'en parler|de le dire|de dire)|j'ai pas le droit|je (peux|dois) pas (en parler|le dire|en dire|vous dire)|si on me (chope|grille)|mauvais fichier)",
    '(pas encore|toujours pas) (public*|officiel*|annonce*|sorti*|communique*)',
    "(ne (dites|repetez|partagez|repostez) (rien|pas)|le repetez pas|j'ai (pas|rien) le droit|j'ai rien dit|je n'ai rien dit|vous (n'avez|avez) rien (vu|lu|entendu)|ca reste entre nous|entre nous|gardez (ca|le) pour vous|motus|bouche cousue|je peux (pas|rien) (en |)(dire|raconter)|pas cense*|top secret)",
    "(pas encore (public|publie|publique|annonce|officiel|officielle)|strictement confidentiel*|usage interne|sous embargo|je (n'ai|n'avais) pas le droit|on n'a pas le droit (d'en|de le|de)|ne le repetez pas|gardez ca pour vous|entre nous|chut|vous ne l'avez pas (lu|entendu) ici|avant l'annonce)",
  ],
  discretion: [
    '(sont|est|etaient|seront) pas (encore |)(au courant|informe*|prevenu*)',
    "(on m'a|on nous a|ils m'ont|ils nous ont|mon chef m'a|ma cheffe m'a) (montre|presente|envoye|fait (voir|tester|essayer)) (le|la|les|un|une) (* |)(prochain*|nouveau|nouvelle|futur*|prototype|plan|plans|maquette|roadmap|organigramme)",
    "(encore|toujours|pour l'instant|pour le moment) (secret|un secret|confidentiel)",
    "(on m'a fait signer (un papier|un nda) pour)",
    "(personne (ne |n'|)(sait|est au courant|dehors)|c'est acte|j'ai vu|j'ai (croise|teste|touche)|je (connais|dirai) (maintenant|juste)|je me trompe de porte|je tombe sur|sans logo|bache*|salle du fond|a l'imprimante|sur l'imprimante|au tableau blanc|dans le dossier partage|sur une slide|a projete|reunion surprise|nom de code|projet secret|spoiler|en avant-premiere|de source sure|le modele sans|sans nom|je dis (juste|rien))",
    "(personne (ne |n'|)(le |est |)(sait|au courant)|pas encore (au courant|prevenu*|annonce*|dit|sorti*|communique)|l'annonce (arrive|sort|n'est|est)|avant (l'annonce|tout le monde|les autres)|officiellement (n'existe|il n'existe|ca n'existe|rien)|n'existe pas (encore |)officiellement|six mois avant|en avant-premiere|vu (passer|sur|dans|au|a) (la |le |l'|un |une |les |)(slide|slides|diapo|planning|organigramme|atelier|labo|proto|prototype|tableau|ecran|imprimante|roadmap|reunion)|laisse (ouvert|trainer|allume|affiche))",
    '(prototype|proto|feuille de route|roadmap|organigramme|slide|slides|diapo|planning|labo) ... (montre|dit|prevoit|affiche|marche|vu|laisse|ouvert|traine)',
  ],
  plans: [
    '(lancement|presentation|fermeture|demenagement|vente) (est|sera|est prevu*) (en|le|pour|a|au) *',
    "(ferme|fermer|ferment|vire|virent|vend|vendent|demenage|demenagent|delocalise*|supprime*|fusionne*|regroupe*|externalise*|file|part|partent|quitte*) (... |)(l'usine|le site|l'agence|la ligne|le service|le support|l'equipe|l'atelier|des postes|{n} postes|en pologne|en roumanie|au maroc|a (porto|*)|la boutique|la boite)",
    "(le support|l'usine|le site|la prod|la compta|l'equipe|le service) (file|part|ferme|demenage|saute|disparait|bouge) *",
    '(une|la|le|un) (nouvelle |prochaine |prochain |nouveau |)(version|modele|gamme|robot|appli|machine|proto|bete) (... |)(sort|sortira|arrive|parle|vole|plie|coute|en boite|moins chere|marche|deux fois)',
    "(sort|arrive|lance|lancent|on lance|on sort|sortira) (... |)(en|pour|apres|avant|fin|debut|des) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques|l'ete|la rentree|les soldes|le salon)",
    "(attendez|attends) (un peu |encore |)(avant (de |d')(commander|acheter)|{n} mois|le prochain)",
    "(le dg|le patron|le pdg|la directrice|le directeur|mon chef) (s'en va|se barre|part|saute|demissionne|est vire)",
    '(il|ca|elle) (plie le linge|vole|monte les escaliers|marche toute seule|parle) *',
    "(tous les |les )prix de l'an prochain",
    '(apres|avant) les soldes',
    '(site|usine|agence|service|bureau|equipe|ligne|atelier|boutique) ... (ferme|fermer|fermera|fermeture|demenage|delocalise*|supprime*|fusionne*|vendu|vendue|cede|licencie*|saute|disparait|regroupe*)',
    '(on|nous|ils) (ferme|fermons|ferment|rachete|rachetons|rachetent|vend|vendons|vendent|lance|lancons|lancent|ouvre|ouvrons|supprime|supprimons|suppriment|delocalise|delocalisent|va (fermer|racheter|lancer|ouvrir|vendre|supprimer)|vont (fermer|racheter|lancer|ouvrir|vendre|supprimer)|allons (fermer|racheter|lancer|ouvrir|vendre|supprimer)) ... (usine|site|agence|agences|boutique|boutiques|bureau|bureaux|service|gamme|modele|division|concurrent|postes|filiale|atelier|entrepot)',
    "(attendez|attends|n'achetez pas|n'achete pas) (avant (d'acheter|de commander|de prendre)|avant|jusqu'en|jusqu'a|la nouvelle|le nouveau|le prochain|la prochaine) (janvier|fevrier|mars|avril|mai|juin|septembre|octobre|novembre|version|modele|gamme|*)",
    '(sort|sortira|arrive|lance|debarque|prevu*) (en|au|pour|debut|fin|courant) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|trimestre|salon)',
    '(successeur|nouvelle version|nouveau modele|prochain modele|prochaine version|remplacant) ... (arrive|sort|coute|aura|fait|existe|pret|prete)',
  ],
  places: [
    '(direction|conseil|siege|usine|atelier|labo|prototype|proto|produit|modele|client|fournisseur|lancement|salon|presse|syndicat|service|boite|patron|dg|marketing|com|version|appli|support|reunion|reu|stagiaire|porte|salle|couloir|fichier|machine|machines|magasinier|gars)',
    '(direction|comite|conseil|site|usine|atelier|labo|prototype|produit|modele|client|fournisseur|lancement|salon|roadmap|presse|syndicat|service|boite|chef|marketing|entrepot)',
  ],
};
