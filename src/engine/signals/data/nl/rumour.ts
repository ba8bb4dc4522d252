import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(gerucht|geruchten|naar verluidt|schijnt|schijnbaar|blijkbaar|ze zeggen|men zegt|ik hoorde|heb gehoord|hoor net|onbevestigd|uit betrouwbare bron|een vogeltje|wandelgangen)',
  ],
};
