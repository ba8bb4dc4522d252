import { engineRule } from './define.ts';

export const unknownReference = engineRule('unknown-reference', 'lists, time zones and the like that do not exist');
