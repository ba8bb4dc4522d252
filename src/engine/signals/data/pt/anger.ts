import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [],
};
