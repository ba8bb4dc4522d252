import { mod23 } from './checksums/mod-23.ts';
import type { Detector } from './define.ts';
import { find } from './support/find.ts';

const number = /(?<![A-Za-z0-9]|\d[.,-])(?<digits>\d{8})[- ]?(?<letter>[A-HJ-NP-TV-Z])(?![A-Za-z0-9])/g;

export const esNif: Detector = {
  id: 'es-nif',
  groups: ['personal-data'],
  title: 'Spanish identity number (NIF)',
  source:
    'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
  digits: 8,
  find: text =>
    find(
      number,
      text.raw,
      ({ groups }) => mod23(groups!.digits!) === groups!.letter && !/^(?:(\d)\1+|12345678)$/.test(groups!.digits!),
    ),
};
