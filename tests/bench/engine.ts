import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { check, compile, settle } from '../../src/engine/index.ts';
import { postMaker } from './posts.ts';
import { makeWalk } from './walk.ts';

/**
 * How long a check takes, as a ratio to a plain walk over the same text. Blocks of at least ten milliseconds take turns,
 * since call by call the two would throw each other out of the cache. `--check` fails where a ratio is over its limit.
 */

interface Goal {
  readonly name: string;
  readonly limit: number;
  measure(): number;
}

const rounds = 15;
const blockMs = 10;
const at = Date.UTC(2026, 10, 24, 12);
const walk = makeWalk();
const makePost = postMaker(7);
const company = compile(parse(readFileSync('policy/starters/company.yaml', 'utf8')));

/** Mean microseconds of one call in a block of at least ten milliseconds, every text new. */
function block(run: (text: string) => unknown, length: number): number {
  const texts = Array.from({ length: Math.ceil(40_000 / length) + 4 }, () => makePost(length));
  let calls = 0;
  const start = performance.now();
  let spent = 0;
  do {
    for (const text of texts) run(text);
    calls += texts.length;
    spent = performance.now() - start;
  } while (spent < blockMs);
  return (spent / calls) * 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

const checkText = (text: string) => check(company, settle({ parts: [text] }, at));

/** Median time of a check and its median ratio to the walk. */
function compare(length: number, makeTexts = checkText): { us: number; ratio: number } {
  for (let i = 0; i < 5; i++) block(makeTexts, length);
  const pairs = Array.from({ length: rounds }, () => ({ walk: block(walk, length), check: block(makeTexts, length) }));
  return { us: median(pairs.map(pair => pair.check)), ratio: median(pairs.map(pair => pair.check / pair.walk)) };
}

const results = new Map([280, 3000, 40_000].map(length => [length, compare(length)]));
const perCharacter = (length: number): number => results.get(length)!.us / length;

const goals: readonly Goal[] = [
  { name: 'company.yaml, 280 characters, over a walk', limit: 60, measure: () => results.get(280)!.ratio },
  { name: 'company.yaml, 3,000 characters, over a walk', limit: 60, measure: () => results.get(3000)!.ratio },
  { name: 'company.yaml, 40,000 characters, over a walk', limit: 60, measure: () => results.get(40_000)!.ratio },
  {
    name: 'a character of 40,000 over a character of 280',
    limit: 1.5,
    measure: () => perCharacter(40_000) / perCharacter(280),
  },
];

let over = 0;
for (const { name, limit, measure } of goals) {
  const value = measure();
  if (value > limit) over++;
  console.log(`${value <= limit ? '✓' : '✗'} ${name.padEnd(48)} ${value.toFixed(2).padStart(8)}  (limit ${limit})`);
}
for (const [length, { us }] of results) console.log(`  ${length} characters: ${us.toFixed(1)} µs`);
if (over > 0 && process.argv.includes('--check')) process.exitCode = 1;
