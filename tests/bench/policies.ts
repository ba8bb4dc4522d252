import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Compiled, check, type PolicyDocument, settle } from '../../src/engine/index.ts';
import { postMaker } from './posts.ts';
import type { Subject } from './time.ts';

const at = Date.UTC(2026, 10, 24, 12);
const makePost = postMaker(7);

export function checkerOf(compiled: Compiled): (text: string) => unknown {
  return text => check(compiled, settle({ parts: [text] }, at));
}

export function starterDocument(name: string): unknown {
  return parse(readFileSync(`policy/starters/${name}.yaml`, 'utf8'));
}

/** New posts of this length, for each block of a measurement. */
export function on(run: Subject['run'], length: number): Subject {
  return { run, texts: () => Array.from({ length: Math.ceil(20_000 / length) + 4 }, () => makePost(length)) };
}

/** Made-up names, half of them of two words. */
export function namesOf(size: number): string[] {
  const letters = (digit: string): string => String.fromCharCode(0x61 + Number.parseInt(digit, 26));
  const name = (i: number): string => (i * 2_654_435_761).toString(26).replace(/./g, letters);
  return Array.from({ length: size }, (_, i) => (i % 2 === 0 ? name(i) : `${name(i)} ${name(i + size)}`));
}

/** A policy of one list of made-up names. */
export function listOf(size: number): PolicyDocument {
  const rule = { id: 'names', category: 'confidential', title: 'Name', why: 'Secret.', when: { list: 'names' } };
  return {
    ...{ schema: 1, id: 'names', version: 1, organisation: { name: 'Acme' } },
    lists: { names: { terms: namesOf(size) } },
    rules: [{ ...rule, level: 'hold' }],
  };
}
