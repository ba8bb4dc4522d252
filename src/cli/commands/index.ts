import type { Command } from '../command.ts';
import { check } from './check.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';
import { keygen } from './keygen.ts';
import { lint } from './lint.ts';
import { serve } from './serve.ts';
import { sign } from './sign.ts';
import { test } from './test.ts';
import { tryPosts } from './try.ts';
import { verify } from './verify.ts';

/** Every command, sorted by name. */
export const commands: readonly Command[] = [
  check,
  fingerprint,
  hash,
  keygen,
  lint,
  serve,
  sign,
  test,
  tryPosts,
  verify,
];
