import type { Signal } from './define.ts';

/** Every signal, by id. */
export const signals: readonly Signal[] = [];
