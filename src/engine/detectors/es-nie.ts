import { mod23 } from './checksums/mod-23.ts';
import type { Detector } from './define.ts';
import { find } from './support/find.ts';

const number = /(?<![A-Za-z0-9])(?<first>[XYZ])[- ]?(?<digits>\d{7})[- ]?(?<letter>[A-HJ-NP-TV-Z])(?![A-Za-z0-9])/g;

export const esNie: Detector = {
  id: 'es-nie',
  groups: ['personal-data'],
  title: 'Spanish identity number of foreigners (NIE)',
  source:
    'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
  // X, Y and Z count as 0, 1 and 2 in front of the digits.
  digits: 7,
  find: text =>
    find(number, text.raw, ({ groups }) => mod23('XYZ'.indexOf(groups!.first!) + groups!.digits!) === groups!.letter),
};
