import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(idiot*|trottel|versager|dilettant*|blender*|schwatzer*|betruger*|lugner*|abzocker*|abzocke|schrott|saftladen|sauladen|saustall|chaotenhaufen|nichtskonner*|schnarchnasen|faulenzer*|unfahig*|inkompetent*|witzfigur*|lachnummer|schande|drecksladen|scheissladen|scheiss*)',
  ],
  scorn: [],
  accusations: [],
  targets: [],
};
