import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [],
  openers: [],
  holes: [],
  places: [],
};
