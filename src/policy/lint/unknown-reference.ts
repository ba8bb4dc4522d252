import { engineRule } from './define.ts';

export const unknownReference = engineRule('unknown-reference', 'lists, detectors, signals, zones that do not exist');
