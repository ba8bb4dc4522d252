import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { check, compile, type PolicyDocument, settle } from '../../src/engine/index.ts';
import { postMaker } from './posts.ts';
import { compare, type Subject } from './time.ts';
import { makeWalk } from './walk.ts';

/** A ratio that must not grow beyond its limit. */
export interface Goal {
  readonly name: string;
  readonly limit: number;
  measure(): number;
}

const at = Date.UTC(2026, 10, 24, 12);
const makePost = postMaker(7);

function checker(document: unknown): (text: string) => unknown {
  const compiled = compile(document);
  return text => check(compiled, settle({ parts: [text] }, at));
}

function starter(name: string): (text: string) => unknown {
  return checker(parse(readFileSync(`policy/starters/${name}.yaml`, 'utf8')));
}

function posts(length: number): () => string[] {
  return () => Array.from({ length: Math.ceil(20_000 / length) + 4 }, () => makePost(length));
}

const walk = makeWalk();
const company = starter('company');
const on = (run: Subject['run'], length: number): Subject => ({ run, texts: posts(length) });

/** A policy of one list of made-up names, half of them of two words. */
function listOf(size: number): PolicyDocument {
  const name = (i: number): string => `n${(i * 2_654_435_761).toString(36)}`;
  const terms = Array.from({ length: size }, (_, i) => (i % 2 === 0 ? name(i) : `${name(i)} ${name(i + size)}`));
  const rule = {
    id: 'names',
    category: 'confidential',
    level: 'hold',
    title: 'Name',
    why: 'Secret.',
    when: { list: 'names' },
  } as const;
  return {
    schema: 1,
    id: 'names',
    version: 1,
    organisation: { name: 'Acme' },
    lists: { names: { terms } },
    rules: [rule],
  };
}

/** Pieces that, said again and again, have sent other checkers into very long loops. */
const hostile = [
  'a',
  'a ',
  'aA',
  '7',
  'a.',
  'a-',
  '@',
  'a@a.co ',
  'B l u e ',
  'acme ',
  'ab12:',
  '😄',
  '\u0301',
  '日本',
  '-----BEGIN ',
];

export const goals: readonly Goal[] = [
  ...[280, 3000, 40_000].map(length => ({
    name: `company.yaml, ${length} characters, over a walk`,
    limit: 60,
    measure: () => compare(on(walk, length), on(company, length)).ratio,
  })),
  {
    name: 'detectors.yaml, 280 characters, over a walk',
    limit: 150,
    measure: () => compare(on(walk, 280), on(starter('detectors'), 280)).ratio,
  },
  {
    name: 'a character of 40,000 over one of 280',
    limit: 1.5,
    measure: () => compare(on(company, 280), on(company, 40_000)).ratio / (40_000 / 280),
  },
  {
    name: 'the worst text over an ordinary one, 40,000 characters',
    limit: 5,
    measure: () => Math.max(...hostile.map(piece => compare(on(company, 40_000), repeated(piece, 40_000)).ratio)),
  },
  {
    name: 'a list of 100,000 terms over one of 10, 280 characters',
    limit: 2,
    measure: () => compare(on(checker(listOf(10)), 280), on(checker(listOf(100_000)), 280)).ratio,
  },
];

function repeated(piece: string, length: number): Subject {
  return { run: company, texts: () => [piece.repeat(length / piece.length)] };
}
