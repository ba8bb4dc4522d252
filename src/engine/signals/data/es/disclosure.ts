import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(trabajo|curro|laburo) (ahi|alli|alla|para ellos|con ellos|en la empresa|en la marca|donde)',
    '(mi empresa|mi empleador|soy parte interesada|no soy (objetiv*|neutral|imparcial)|soy de la casa|soy emplead*|me pagan ellos|soy parte del equipo|conflicto de interes*)',
    '(trabajo|trabajamos|curro) (en|para) {org}',
    '(empleado|empleada|ingeniero|ingeniera|trabajador|trabajadora|becario|becaria) (de|en) {org}',
    '{org} (es mi empresa|me paga|donde trabajo)',
    '(transparencia|aviso|publicidad|colaboracion pagada)(:|)',
  ],
};
