import type { Command } from '../command.ts';
import { keygen } from './keygen.ts';
import { serve } from './serve.ts';

/** Every command, sorted by name. */
export const commands: readonly Command[] = [keygen, serve];
