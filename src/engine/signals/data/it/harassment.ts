import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(sei|siete|brutto|brutta|pezzo di) (un |una |proprio |solo |dei |)(idiot*|imbecill*|stronz*|merda|troia|puttana|coglion*|schifos*|feccia|maiale|ritardat*|frocio|deficient*|bastard*)',
    '(chiudi|stai) (quella |la |)(bocca|zitto|zitta|fogna)',
    '(ammazzati|crepa|muori|vaffanculo|ti ammazzo|ti spacco|ti trovo|so dove abiti|spero che (tu |)(muoia|crepi))',
    '(i|gli|le) (negri|zingari|ebrei|immigrati|froci|musulmani|donne) (sono|devono|dovrebbero|fuori)',
  ],
  threats: [],
  hate: [],
};
