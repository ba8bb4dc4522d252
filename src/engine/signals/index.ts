import type { Signal } from './define.ts';
import { disclaimer } from './disclaimer.ts';
import { opinion } from './opinion.ts';
import { speaksFor } from './speaks-for.ts';

/** Every signal, in the order of their files. */
export const signals: readonly Signal[] = [disclaimer, opinion, speaksFor];
