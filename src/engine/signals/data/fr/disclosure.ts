import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(je |)(travaille|bosse) (chez|pour) {org}',
    "(salarie|salariee|employe|employee|ingenieur|ingenieure|stagiaire|developpeur|developpeuse) (de|chez|d)('| ){org}",
    '(je suis|en tant que) (salarie|salariee|employe|employee|ingenieur*) ... {org}',
    "{org} (est mon employeur|m'emploie|ou je (travaille|bosse))",
    '(par |petite |en toute |)transparence',
    '(collaboration commerciale|partenariat remunere)',
  ],
};
