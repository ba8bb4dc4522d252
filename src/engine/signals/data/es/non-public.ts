import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(aun no es (publico|oficial)|todavia no es (publico|oficial)|no se ha anunciado|sin anunciar|estrictamente confidencial|solo para uso interno|bajo embargo|no se puede (decir|contar)|no puedo (decir|contar)|que quede entre nosotros|entre nosotros|no lo digais|no os lo he dicho)',
  ],
  discretion: [],
  plans: [],
  places: [],
};
