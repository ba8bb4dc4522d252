import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [],
  liability: [],
  counsel: [],
};
