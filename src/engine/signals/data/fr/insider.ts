import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    "(chiffre d'affaires|ca|resultat|resultats|benefice|benefices|perte|pertes|trimestre|semestre|marge|marges|prevision|previsions|guidance|dividende|carnet de commandes|commandes|tresorerie|dette|cours|action|bilan|conso|cloture|ebitda|avertissement sur resultats|profit warning|{n} (millions|patates|m€)|* (millions|patates)|les chiffres|invendus)",
    "(chiffre d'affaires|ca|resultat|resultats|benefice*|perte*|trimestre|semestre|exercice|previsions|prevision|guidance|dividende|marge|marges|carnet de commandes|commandes|avertissement sur resultats|bilan|cours|comptes|conso|consolidation|chiffres|tresorerie|objectifs|ebitda|q1|q2|q3|q4)",
  ],
  deals: [
    "(rachat|rachete*|on se fait racheter|fusion|fusionne|opa|offre de rachat|acquisition|augmentation de capital|levee de fonds|entree en bourse|introduction en bourse|contrat (du siecle|signe|geant|record)|gros contrat|signe (hier|ce matin|cette nuit)|dans la poche|appel d'offres gagne|fonds (americain|chinois|d'investissement)|accord avec|due diligence|investisseur*)",
    '(rachat|rachete*|rachetent|fusion|fusionne*|acquisition|opa|offre|introduction en bourse|augmentation de capital|plus gros contrat|gros contrat|contrat signe|{n} (millions|milliards)|* millions|milliards|signe hier|signature|cede|cession|investisseur*|leve* de fonds)',
  ],
  foreknowledge: [
    "(pas encore (annonce|public|sorti|officiel)|(la presse|le communique|l'annonce) (l'aura|sort|sortira|tombe|est)|personne (ne |n'|)(sait|le sait|est au courant|dehors)|avant (l'annonce|le communique|les resultats|tout le monde|l'ouverture|que ca|jeudi|lundi)|sort (jeudi|lundi|mardi|mercredi|vendredi|le)|annonce (jeudi|lundi|mardi|mercredi|vendredi|le)|(vont|va) (kiffer|pleurer|sauter|faire une|annoncer|chuter|bondir|plonger|deguster)|je sors les chips|si tu savais|si vous saviez|ce que je sais|a votre place|a ta place|l'a lache|j'ai (fait|boucle|vu|cloture|prepare|porte) (la|les|le) *|rase les murs|chut|motus|vous verrez|vous allez voir|entre nous|je dis ca)",
    "(pas encore (public|publie|annonce|sorti|officiel)|personne ne (le |)sait|encore personne|avant (l'annonce|jeudi|lundi|mardi|mercredi|vendredi|les resultats|la publication|tout le monde)|communique (arrive|sort|de presse|lundi)|annonce* (jeudi|lundi|mardi|mercredi|vendredi|demain|la semaine)|en interne|compta|comptabilite|controle de gestion|directeur financier|daf|conseil d'administration|le conseil|chut|je (facture|fais les factures|prepare|vois passer|tape|saisis)|c'est moi qui|vous me remercierez|remerciez-moi|pas un mot|vu (sur|dans|passer))",
  ],
  sources: [
    '(sur|par) mon bureau',
    "(ne |)(me |)demandez pas (comment|d'ou|par qui) je",
    "(j'ai) (redige|tape|imprime|relu|vu|lu|prepare|photocopie|traduit) (le|les|la|l') ?(* |)(compte rendu|compte-rendu|pv|chiffres|comptes|projet|brouillon|presentation|bilan|budget)",
    "(entendu|surpris|appris) (... |)(dans l'ascenseur|a la cantine|a la machine a cafe|dans le couloir|en salle de reunion)",
    "(quelqu'un|un ami|une amie|un pote|ma soeur|mon frere) (a|de|du|des|en|de la) (la |)(compta|comptabilite|finance|finances|direction|juridique|tresorerie)",
  ],
  tips: [
    '(achetez|achete|vendez|vends|vendre|gardez|garde|garderais|chargez|prenez|renforcez|sortez|clique sur) (... |)(actions|action|titres|{org}|$*|avant|vendre|maintenant|tant que)',
    "(j'ai|a|ont) (vendu|achete) (... |)(actions|titres|tout)",
    "(si vous avez|ceux qui ont|si t'as) (... |)(actions|titres|{org}|$*)",
    '(achetez|achete|vendez|vends|prenez|chargez|gardez|mettez) ... (action|actions|titres|{org}|$*)',
    "(j'ai vendu|j'ai achete|mes actions|objectif de cours|vos actions)",
  ],
};
