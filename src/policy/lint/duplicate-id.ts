import { engineRule } from './define.ts';

export const duplicateId = engineRule('duplicate-id', 'ids given twice');
