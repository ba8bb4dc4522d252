import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { filesBelow, isTest, read } from '@/tests/house/tree.ts';
import { detectors } from '../../src/engine/detectors/index.ts';
import { cap } from '../../src/engine/text/linear/cap.ts';
import { parse } from '../../src/engine/text/linear/parse.ts';
import { workOf } from '../../src/engine/text/linear/prove.ts';
import { prepare } from '../../src/engine/text/prepare.ts';
import { alternativesOf, asRe2, fewTimes, isNested, isOpen, plainly } from './essence.ts';

// The checker's own code alone: no other process, no Java.
vi.hoisted(() => {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
});

/** Every expression that a piece of code tries. */
function triedBy(run: () => void): RegExp[] {
  const tried: RegExp[] = [];
  const exec = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp) {
    tried.push(this);
    return null;
  });
  run();
  exec.mockRestore();
  return tried;
}

/** Every expression written down below a folder. */
function writtenIn(folder: string): RegExp[] {
  const written: RegExp[] = [];
  for (const path of filesBelow(folder).filter(path => path.endsWith('.ts') && !isTest(path))) {
    JSON.stringify(parseAst(read(path), { lang: 'ts' }), (_, node: { regex?: { pattern: string; flags: string } }) => {
      if (node?.regex) written.push(new RegExp(node.regex.pattern, node.regex.flags));
      return node;
    });
  }
  return written;
}

const folders = ['conditions', 'detectors', 'lists', 'signals', 'text'].map(name => `src/engine/${name}`);
const text = prepare('a');
const built = detectors.flatMap(detector => triedBy(() => detector.find(text)));
const all = [...new Map([...folders.flatMap(writtenIn), ...built].map(one => [`${one}`, one])).values()];
const named = (wanted: (source: string) => boolean) =>
  all.filter(({ source }) => wanted(source)).map(one => [`${one}`, one] as const);

test('there is something to look at', () => {
  expect(all.length).toBeGreaterThan(150);
});

test('the checker sees what runs away', () => {
  const nested = plainly(fewTimes('^[A-Za-z]+(?:[A-Z][a-z]+)+$'));
  expect(checkSync(nested, 'i', { checker: 'automaton' }).status).toBe('vulnerable');
  expect(checkSync(plainly('[.!?]+(?=\\s)'), '', { checker: 'automaton' }).status).toBe('vulnerable');
  expect(workOf(cap(parse('(?:a?){30}(?:a{1,9}){1,9}b', false))).steps).toBeGreaterThan(10_000_000);
});

test('none has the flags i and u together, which makes a search ten times slower', () => {
  expect(all.filter(({ flags }) => /i.*u/.test(flags)).map(String)).toEqual([]);
});

describe('what is repeated without a count takes linear time', () => {
  test.each(named(isOpen))('%s', (_, { source, flags }) => {
    for (const one of alternativesOf(source).filter(isOpen)) {
      const { status } = checkSync(plainly(fewTimes(one)), flags, { checker: 'automaton', timeout: 8000 });
      expect(status, one).toBe('safe');
    }
  });
});

describe('where groups are repeated, the steps from one place are few', () => {
  /** Few places of a text begin a match of ours, so that more are fine than where anybody writes the pattern. */
  const limit = 10_000_000;
  /** Each label ends where its characters do, at a full stop: the bound, which cannot see that, is far off. */
  const exempt = /@\(\?:\[a-z0-9\]/;

  test.each(named(source => isNested(source) && !exempt.test(source)))('%s', (_, { source }) => {
    expect(workOf(cap(parse(asRe2(source), false))).steps).toBeLessThan(limit);
  });
});
