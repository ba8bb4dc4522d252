import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(on|nous) (vous |te |)(rembourse|remboursons|envoie|envoyons|remplace|remplacons|offre|offrons|garantit|garantissons|promet|promettons|repare|reparons|echange|change|livre|livrons|renvoie|la laisse|le laisse|rembourserons|enverrons) *',
    "(demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|des (demain|lundi)|sous {n}h|cette semaine) (... |)(chez vous|chez toi|vous (recevez|aurez|l'avez)|machine neuve|livre|livreur|rembourse)",
    "(vous|tu) (recevrez|aurez|serez|allez recevoir|recevez) (... |)(rembourse*|gratuit*|neuve|neuf|bon d'achat|mois offerts|remboursement|nouvelle|nouveau)",
    "(considerez que c'est (rembourse|regle)|a nos frais|sans frais|promis jure|c'est promis|parole|garanti|on vous la laisse|on vous le laisse|mois offerts|money will be back|un livreur passe)",
    '(on|nous) (vous |te |les |)(envoie|envoyons|enverra|rembourse|remboursons|remplace|remplacons|offre|offrons|livre|livrons|repare|echange|echangeons|prend en charge|credite|garantit|promet|promettons)',
    '(vous|tu|tout le monde|chacun|chaque client) (recevrez|recevra|aurez|aura|serez|sera|recois|recevez) (rembourse*|un|une|le|la|votre|credite*|livre*|bientot|lundi|vendredi|deux|gratuit*)',
    "(promis|c'est promis|parole|garanti|sans (poser de questions|frais|discuter)|gratuitement|a nos frais|avant (vendredi|lundi|noel|demain|la fin))",
  ],
};
