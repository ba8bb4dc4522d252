import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    "(est|c'est|deja|mis|maintenant) (sur|en ligne sur) (le|notre|leur) site (depuis|ce matin|aujourd'hui|maintenant)",
    "(annonce*|publie*|devoile*) (ce matin|aujourd'hui|hier|officiellement|publiquement|tout a l'heure)",
    "(maintenant on peut le dire|on peut (enfin |)le dire|c'est (officiel|public) (maintenant|depuis)|le communique (est|dit|de {org}|d'{org}))",
  ],
  fiction: [
    "(escape game|jeu de (role|societe|plateau)|jeu video|mon (roman|scenario|reve|polar)|ma (nouvelle|piece)|chapitre {n}|dans (le|un|ce) (film|roman|jeu|polar)|dans (la|une|cette) (serie|piece)|j'ai reve|cette nuit j'ai reve|murder party)",
  ],
  home: [
    '(ma (soeur|belle-mere|grand-mere|mamie|fille|mere|femme)|mon (fils|pere|papy|mari|balcon|potager|chat|chien|mariage)|notre mariage|anniversaire|pere noel|le voisinage|les voisins|chorale|kermesse)',
  ],
  refusal: [
    "(pas le droit (d'en|de) ... donc je|je ne dirai rien|je dirai rien|je ne dis rien|je dis rien|je ne lache rien)",
    '(ne |)(me demandez pas|me demande pas) ... (boulot|boite|travail|taf)',
  ],
  trifles: [
    '(spoil*|spoiler*|saison|episode|la serie|sans moi|derni(er|ere) (frite|part|biere|gateau|crepe)|mario kart|monopoly|uno)',
  ],
};
