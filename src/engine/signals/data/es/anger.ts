import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(estoy (furios*|que trino|hart*|hasta (los|el|las) *|cabread*|encabronad*|indignad*|muy enfadad*|enojad*)|que (rabia|coraje|asco de)|me tienen (hart*|hasta)|no puedo mas|ya basta|hasta los (huevos|cojones)|hasta la (madre|coronilla)|es (indignante|inaceptable|intolerable|una verguenza)|me hierve la sangre|como se atreven|que poca verguenza|manda huevos)',
  ],
};
