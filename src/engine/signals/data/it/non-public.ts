import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    "(non ancora (pubblico|annunciato|ufficiale)|strettamente riservato|riservatissimo|solo per uso interno|sotto embargo|non (posso|si puo) (dirlo|dire|parlarne)|resti tra noi|che resti tra noi|acqua in bocca|non ve l'ho detto io)",
  ],
  discretion: [],
  plans: [],
  places: [],
};
