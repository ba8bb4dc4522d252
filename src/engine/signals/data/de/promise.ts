import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [],
};
