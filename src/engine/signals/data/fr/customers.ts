import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [],
  dealings: [],
  visits: [],
};
