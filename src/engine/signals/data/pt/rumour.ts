import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [],
};
