import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(on|nous) (vous |te |les |)(envoie|envoyons|enverra|rembourse|remboursons|remplace|remplacons|offre|offrons|livre|livrons|repare|echange|echangeons|prend en charge|credite|garantit|promet|promettons)',
    '(vous|tu|tout le monde|chacun|chaque client) (recevrez|recevra|aurez|aura|serez|sera|recois|recevez) (rembourse*|un|une|le|la|votre|credite*|livre*|bientot|lundi|vendredi|deux|gratuit*)',
    "(promis|c'est promis|parole|garanti|sans (poser de questions|frais|discuter)|gratuitement|a nos frais|avant (vendredi|lundi|noel|demain|la fin))",
  ],
};
