import { engineRule } from './define.ts';

export const slowPattern = engineRule('slow-pattern', 'patterns that are not RE2 syntax, or not proven to stay fast');
