import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(gerucht*|naar verluidt|naar het schijnt|ik heb gehoord|ik hoorde|hoor ik|men zegt|ze zeggen dat|schijnt dat|schijnt het|blijkbaar|vermoedelijk|wandelgangen|van horen zeggen|een vogeltje|vogeltje (fluisterde|vertelde)|van een betrouwbare bron|bronnen|onbevestigd|niet bevestigd|kan iemand bevestigen|roddel*|weet niet of het (waar|klopt)|als het waar is|via via|radio wandelgang)',
    '(gerucht|geruchten|naar verluidt|schijnt|schijnbaar|blijkbaar|ze zeggen|men zegt|ik hoorde|heb gehoord|hoor net|onbevestigd|uit betrouwbare bron|een vogeltje|wandelgangen)',
  ],
};
