import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(bugiard*|truffator*|truffa|ladri|ladro|incapac*|incompetent*|idiot*|imbecill*|pagliacc*|buffon*|cialtron*|spazzatura|schifo|schifezza|merda|rottame|parassit*|corrott*|vergogna)',
  ],
  scorn: [],
  accusations: [],
  targets: [],
};
