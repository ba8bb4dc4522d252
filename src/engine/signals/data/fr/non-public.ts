import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    "(pas encore (public|publie|publique|annonce|officiel|officielle)|strictement confidentiel*|usage interne|sous embargo|je (n'ai|n'avais) pas le droit|on n'a pas le droit (d'en|de le|de)|ne le repetez pas|gardez ca pour vous|entre nous|chut|vous ne l'avez pas (lu|entendu) ici|avant l'annonce)",
  ],
  discretion: [],
  plans: [],
  places: [],
};
