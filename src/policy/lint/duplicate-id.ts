import { engineRule } from './engine-problems.ts';

export const duplicateId = engineRule('duplicate-id', 'ids given twice');
