import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    "(je |j')(bosse|travaille|taffe|suis (salarie*|employe*|ingenieur*|technicien*|stagiaire|en poste)) (... |)(chez|pour|a|de) {org}",
    "(j'y (bosse|travaille|suis)|je bosse (la|la-bas|pour eux|chez eux|dedans)|c'est (ma boite|mon employeur|moi qui les)|mon employeur|ma boite|{org} (me paie|me paye|est mon|c'est ma)|ils me paient|je preche pour ma|je suis (pas |)(de parti pris|pas neutre|pas objecti*|juge et partie|de la maison)|conflit d'interet*)",
    '(salarie*|employe*|ingenieur*) (de|chez) {org}',
    '(on|je) (les|le|la) (fabrique|monte|concoit|vend|assemble|construit) (... |)',
    '(transparence|disclaimer|pour etre (transparent|honnete)|precision|pub|sponsorise|collaboration commerciale)(:|,) *',
    "(j'y (bosse|travaille)|je (bosse|travaille) (la-bas|pour eux|chez eux|dedans|pour la marque|chez {org})|c'est (mon employeur|ma boite)|mon employeur|je suis de la maison|je ne suis pas (neutre|objectif|objective)|pas tres objectif|je preche pour ma paroisse|conflit d'interet*|disclaimer|je suis (salarie*|employe*))",
    '(je |)(travaille|bosse) (chez|pour) {org}',
    "(salarie|salariee|employe|employee|ingenieur|ingenieure|stagiaire|developpeur|developpeuse) (de|chez|d)('| ){org}",
    '(je suis|en tant que) (salarie|salariee|employe|employee|ingenieur*) ... {org}',
    "{org} (est mon employeur|m'emploie|ou je (travaille|bosse))",
    '(par |petite |en toute |)transparence',
    '(collaboration commerciale|partenariat remunere)',
    'je (monte|soude|vends|code|developpe|teste|conduis|nettoie|cuisine|livre|prepare|visse|fabrique|assemble|repare|cable|balaie|emballe) (... |)(chez|pour) {org}',
    "(ancien*|retraite*) (... |)(de |du |de la |d'|chez ){org}",
    'gagne ma (vie|croute) chez {org}',
    'mon equipe chez {org}',
    '(ca fait|depuis) {n} ans (que je suis |)(chez|a) {org}',
  ],
};
