import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    "(chiffre d'affaires|ca|resultat|resultats|benefice*|perte*|trimestre|semestre|exercice|previsions|prevision|guidance|dividende|marge|marges|carnet de commandes|commandes|avertissement sur resultats|bilan|cours|comptes|conso|consolidation|chiffres|tresorerie|objectifs|ebitda|q1|q2|q3|q4)",
  ],
  deals: [
    '(rachat|rachete*|rachetent|fusion|fusionne*|acquisition|opa|offre|introduction en bourse|augmentation de capital|plus gros contrat|gros contrat|contrat signe|{n} (millions|milliards)|* millions|milliards|signe hier|signature|cede|cession|investisseur*|leve* de fonds)',
  ],
  foreknowledge: [
    "(pas encore (public|publie|annonce|sorti|officiel)|personne ne (le |)sait|encore personne|avant (l'annonce|jeudi|lundi|mardi|mercredi|vendredi|les resultats|la publication|tout le monde)|communique (arrive|sort|de presse|lundi)|annonce* (jeudi|lundi|mardi|mercredi|vendredi|demain|la semaine)|en interne|compta|comptabilite|controle de gestion|directeur financier|daf|conseil d'administration|le conseil|chut|je (facture|fais les factures|prepare|vois passer|tape|saisis)|c'est moi qui|vous me remercierez|remerciez-moi|pas un mot|vu (sur|dans|passer))",
  ],
  tips: [
    '(achetez|achete|vendez|vends|prenez|chargez|gardez|mettez) ... (action|actions|titres|{org}|$*)',
    "(j'ai vendu|j'ai achete|mes actions|objectif de cours|vos actions)",
  ],
};
