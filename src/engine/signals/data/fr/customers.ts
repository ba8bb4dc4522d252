import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    "client (du jour|de la semaine|d'aujourd'hui|d'hier)",
    "(le|la|l'|les|un|une|cette|cet|certain|certaine|chez|au|aux|du) ?(gros |grosse |grand |grande |petit |fameu* |groupe |chaine de |)(hopital|clinique|cliniques|supermarche|hypermarche|enseigne|chaine|usine|entrepot|aeroport|port|banque|assureur|labo pharma|constructeur|brasserie|boulangerie|laiterie|fromagerie|biscuiterie|compagnie aerienne|hotel|mairie|ministere|universite|ehpad|maison de retraite|imprimerie|blanchisserie|conserverie|abattoir|cave|domaine|sucrerie|papeterie|cimenterie|marque|boutique|grande surface|grossiste|transporteur|drive|chocolaterie|verrerie|fonderie)",
    "(notre|nos|un|une|le|mon|ce) (plus gros |gros |grand |principal |meilleur |pire |nouveau |plus vieux |)(client|cliente|clients|donneur d'ordre*|acheteur)",
    '(client|cliente|clients) (a nous|de|du|en|historique|grand compte)',
    "(un|une|notre|nos|un de nos|une de nos|l'un de nos) (gros |grand |bon |ancien |nouveau |meilleur |plus gros |plus grand |)(client|cliente|clients|acheteur|compte|comptes|donneur d'ordre|partenaire)",
    '(client|clients) (a|de|du|en|chez) *',
    "(le|la|un|une|certain|certaine|l') (grand |grande |gros |grosse |fameux |celebre |)(supermarche|groupe hospitalier|hopital|clinique|constructeur|compagnie aerienne|aeroport|brasserie|boulangerie|laiterie|biscuiterie|transporteur|banque|assureur|labo pharmaceutique|enseigne|chaine d'hotels|conserverie|fromagerie|hypermarche)",
  ],
  dealings: [
    '(commande|commande|recommande|renvoyer|renvoye|renvoie|nous (renvoie|rend|quitte|lache|doit|doivent|prend|commande|achete|a claque|ont claque|tout renvoyer)|annule|annule|resilie|resilie|signe|signe|achete|achete|paye pas|paie pas|pas paye|se plaint|se plaignent|furieux|furax|menace|porte plainte|attaque|passe chez {name}|passe chez|part chez|claque la porte|faillite|redressement|pirate|pilote|contrat|facture|installation|pose|mise en service|ont voulu|ont pris|en veut|betes a manger)',
    '({n}|deux|trois|dix|vingt|trente|quarante|cent|des) (robots|bras|machines|unites|chariots|licences|postes)',
    '(a|ont|vient|viennent|veut|veulent|va) (de |nous |tout |encore |deja |)(commande|recommande|commander|recommander|recommander|annule|annuler|resilie|resilier|renvoye|renvoyer|signe|signer|achete|acheter|double|teste|tester|rendu|rendre|quitte|quitter|installe)',
    '(se plaint|se plaignent|rale|furieux|menace*|ne paie|ne paye|paie pas|paye pas|pas paye|doit encore|nous doit|porte plainte|parti chez|partis chez|passe chez|chez {name}|en faillite|pirate|pilote|notre materiel|nos (robots|bras|machines|chariots|bras)|chez nous|technicien)',
  ],
  visits: [
    "(pose|poser|installation|installer|montage|monter|mise en service|depannage|intervention|sav|chantier) (de|des|d'|) ?(... )(dans|chez|au|a|en) (un|une|le|la|l') ?(* |)(hopital|clinique|cliniques|supermarche|hypermarche|enseigne|chaine|usine|entrepot|aeroport|port|banque|assureur|labo pharma|constructeur|brasserie|boulangerie|laiterie|fromagerie|biscuiterie|compagnie aerienne|hotel|mairie|ministere|universite|ehpad|maison de retraite|imprimerie|blanchisserie|conserverie|abattoir|cave|domaine|sucrerie|papeterie|cimenterie|marque|boutique|grande surface|grossiste|transporteur|drive|chocolaterie|verrerie|fonderie|client)",
    "(on|nous) (a|avons|vient de) (perdu|gagne|signe|decroche) (le|la|un|l'|ce) ?(gros |)(client|compte|contrat|appel d'offres|marche)",
    '(pour pas dire (lequel|qui)|je (dirai|dis) pas (qui|lequel)|sans (citer|donner) de nom|suivez mon regard|devinez (qui|lequel)|vous voyez (qui|lequel)|qui commence par)',
    "(en |une |l')(installation|intervention|deploiement|mise en service|demo) (chez|pour|dans) (un|une|le|la|notre)",
    "(on a|nous avons) (perdu|gagne|signe|decroche) (le |un |la |)(contrat|client|compte|marche|appel d'offres)",
    '(vous (voyez|savez) (lequel|laquelle|qui)|je ne (dirai|donnerai) pas (qui|le nom)|sans (citer|donner) (de |le )nom*|devinez (qui|quel|quelle))',
  ],
};
