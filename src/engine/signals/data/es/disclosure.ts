import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(trabajo|trabajamos|curro) (en|para) {org}',
    '(empleado|empleada|ingeniero|ingeniera|trabajador|trabajadora|becario|becaria) (de|en) {org}',
    '{org} (es mi empresa|me paga|donde trabajo)',
    '(transparencia|aviso|publicidad|colaboracion pagada)(:|)',
  ],
};
