import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [],
  appeals: [],
};
