import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [],
};
