import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [],
  deals: [],
  foreknowledge: [],
  tips: [],
};
