import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    "(j'y (bosse|travaille)|je (bosse|travaille) (la-bas|pour eux|chez eux|dedans|pour la marque|chez {org})|c'est (mon employeur|ma boite)|mon employeur|je suis de la maison|je ne suis pas (neutre|objectif|objective)|pas tres objectif|je preche pour ma paroisse|conflit d'interet*|disclaimer|je suis (salarie*|employe*))",
    '(je |)(travaille|bosse) (chez|pour) {org}',
    "(salarie|salariee|employe|employee|ingenieur|ingenieure|stagiaire|developpeur|developpeuse) (de|chez|d)('| ){org}",
    '(je suis|en tant que) (salarie|salariee|employe|employee|ingenieur*) ... {org}',
    "{org} (est mon employeur|m'emploie|ou je (travaille|bosse))",
    '(par |petite |en toute |)transparence',
    '(collaboration commerciale|partenariat remunere)',
  ],
};
