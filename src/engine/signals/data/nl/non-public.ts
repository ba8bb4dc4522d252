import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(nog niet (openbaar|bekend|aangekondigd|officieel)|strikt vertrouwelijk|alleen voor intern gebruik|onder embargo|mag (ik |)(nog |eigenlijk |)niet (zeggen|vertellen|verklappen)|onder ons|niet doorvertellen|van mij heb je het niet)',
  ],
  discretion: [],
  plans: [],
  places: [],
};
