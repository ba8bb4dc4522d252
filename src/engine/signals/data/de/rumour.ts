import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(gerucht|geruchte|geruchten|munkelt|gemunkelt|angeblich|anscheinend|hab gehort|habe gehort|habe ich gehort|man hort|wie man hort|heisst es|soll wohl|ein vogelchen|aus sicherer quelle|unbestatigt|stimmt es, dass|stimmt das|jemand hat mir erzahlt)',
  ],
};
