import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    "(un|une|notre|nos|un de nos|une de nos|l'un de nos) (gros |grand |bon |ancien |nouveau |meilleur |plus gros |plus grand |)(client|cliente|clients|acheteur|compte|comptes|donneur d'ordre|partenaire)",
    '(client|clients) (a|de|du|en|chez) *',
    "(le|la|un|une|certain|certaine|l') (grand |grande |gros |grosse |fameux |celebre |)(supermarche|groupe hospitalier|hopital|clinique|constructeur|compagnie aerienne|aeroport|brasserie|boulangerie|laiterie|biscuiterie|transporteur|banque|assureur|labo pharmaceutique|enseigne|chaine d'hotels|conserverie|fromagerie|hypermarche)",
  ],
  dealings: [
    '(a|ont|vient|viennent|veut|veulent|va) (de |nous |tout |encore |deja |)(commande|recommande|commander|recommander|recommander|annule|annuler|resilie|resilier|renvoye|renvoyer|signe|signer|achete|acheter|double|teste|tester|rendu|rendre|quitte|quitter|installe)',
    '(se plaint|se plaignent|rale|furieux|menace*|ne paie|ne paye|paie pas|paye pas|pas paye|doit encore|nous doit|porte plainte|parti chez|partis chez|passe chez|chez {name}|en faillite|pirate|pilote|notre materiel|nos (robots|bras|machines|chariots|bras)|chez nous|technicien)',
  ],
  visits: [
    "(en |une |l')(installation|intervention|deploiement|mise en service|demo) (chez|pour|dans) (un|une|le|la|notre)",
    "(on a|nous avons) (perdu|gagne|signe|decroche) (le |un |la |)(contrat|client|compte|marche|appel d'offres)",
    '(vous (voyez|savez) (lequel|laquelle|qui)|je ne (dirai|donnerai) pas (qui|le nom)|sans (citer|donner) (de |le )nom*|devinez (qui|quel|quelle))',
  ],
};
