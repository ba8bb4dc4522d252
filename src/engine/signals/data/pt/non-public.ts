import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(ainda nao (e|foi|esta) (publico|publica|oficial|anunciad*|publicad*|divulgad*)|nao foi anunciado|por anunciar|estritamente confidencial|confidencial ate|so para uso interno|apenas para uso interno|sob embargo|nao (posso|se pode|podemos) (dizer|contar|falar)|fica entre nos|aqui entre nos|que fique entre nos|nao contem a ninguem|nao fui eu que disse|voces nao ouviram isto de mim)',
  ],
  discretion: [],
  plans: [],
  places: [],
};
