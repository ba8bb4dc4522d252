import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { cap, groupCap } from './cap.ts';
import { has } from './charset.ts';
import { linear } from './index.ts';
import type { Node } from './node.ts';
import { parse } from './parse.ts';
import { limit, workOf } from './prove.ts';

function find(pattern: string, text: string, fold = false): string[] {
  const compiled = linear(pattern, { fold });
  if (!compiled.ok) throw new Error(compiled.reason);
  return [...text.matchAll(compiled.expression)].map(match => match[0]);
}

function refusal(pattern: string): string {
  const compiled = linear(pattern, { fold: false });
  return compiled.ok ? '' : compiled.reason;
}

describe('what it takes', () => {
  test.each([
    ['\\bTK-\\d{4,6}\\b', 'see TK-1234, TK-12', ['TK-1234']],
    ['(?:ab|cd)+', 'ababcd x', ['ababcd']],
    ['[^\\s@]+@acme\\.example', 'to bo@acme.example now', ['bo@acme.example']],
    ['a.*?b', 'aXXbXb', ['aXXb']],
    ['[[:upper:]]{2}', 'abCDe', ['CD']],
    ['\\pL+', 'naïve 12', ['naïve']],
    ['(?i)falcon', 'FALCON Falcon', ['FALCON', 'Falcon']],
    ['(?m)^-\\w+$', '-one\nx\n-two', ['-one', '-two']],
    ['\\Qa.b\\E', 'axb a.b', ['a.b']],
    ['[🦅x]!', '🦅! x!', ['🦅!', 'x!']],
    ['\\w+\\s+\\w+\\s*=', 'let total = 1', ['let total =']],
    ['(?P<year>\\d{4})-\\x{41}', '2026-A', ['2026-A']],
  ])('%s', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected);
  });

  test('on folded text a pattern may be written with capitals and accents', () => {
    expect(find('Müller [A-F]{2}', 'muller ab', true)).toEqual(['muller ab']);
    expect(find('[^A-Z ]+', 'ab 12', true)).toEqual(['12']);
  });
});

describe('what it refuses, and says how to mend', () => {
  test.each([
    ['(?=a)', /looks ahead/],
    ['(?<!a)b', /looks ahead/],
    ['(a)\\1', /refers back/],
    ['a++', /possessively/],
    ['(?>a)', /atomic/],
    ['a**', /repetition/],
    ['(a', /not closed/],
    ['a)', /closes nothing/],
    ['*a', /nothing before it/],
    ['[a', /ends too early/],
    ['[z-a]', /range/],
    ['a{2,1}', /larger/],
    ['a{1001}', /1000/],
    ['\\p{Nothing}', /property/],
    ['(a+)+b', /slow pattern/],
    ['(a|a)*b', /slow pattern/],
    ['(a|ab)*c', /slow pattern/],
    ['(a?)*b', /slow pattern/],
    ['(|a|)b', /slow pattern/],
    ['.*.*.*=', /slow pattern/],
    ['(\\w+\\s?)*$', /slow pattern/],
  ])('%s', (pattern, expected) => {
    expect(refusal(pattern)).toMatch(expected);
  });
});

/** Patterns of few letters, so that the parts of one get into each other's way. */
const pattern = fc.letrec<{ node: string; atom: string }>(tie => ({
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '[ab]', '.', '\\b', '^', '$', '[^a]'),
    tie('node').map(inner => `(?:${inner})`),
  ),
  node: fc.oneof(
    { maxDepth: 3 },
    tie('atom'),
    fc.tuple(tie('node'), tie('node')).map(parts => parts.join('')),
    fc.tuple(tie('node'), tie('node')).map(([one, two]) => `(?:${one}|${two})`),
    fc
      .tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2,3}', '{0,9}', '*?'))
      .map(([body, count]) => `(?:${body})${count}`),
  ),
})).node;
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
  fc.tuple(fc.constantFrom('a', 'ab', 'b', 'a b'), fc.nat(60)).map(([piece, times]) => piece.repeat(times)),
);

describe('the proof', () => {
  test('no attempt at any place takes more steps than the bound says', () => {
    const rounds = runs(1500);
    let accepted = 0;
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        const node = cap(parse(source, false));
        const bound = workOf(node).steps;
        if (bound > limit) return;
        accepted++;
        for (let at = 0; at <= subject.length; at++) expect(steps(node, subject, at, bound)).toBeLessThanOrEqual(bound);
      }),
      { seed, numRuns: rounds },
    );
    // A proof that refuses nearly everything would be easy to keep.
    expect(accepted).toBeGreaterThan(rounds / 5);
  });

  test('an option that takes nothing lets what follows be tried once more', () => {
    const node = parse('(?:^|[^a])(?:a|a)', false);
    const bound = workOf(node).steps;
    expect(steps(node, ' ', 0, bound)).toBeLessThanOrEqual(bound);
  });

  test('what is run is what was written', () => {
    fc.assert(
      fc.property(pattern, text, (source, long) => {
        const compiled = linear(source, { fold: false });
        if (!compiled.ok) return;
        const subject = long.slice(0, groupCap);
        expect([...subject.matchAll(compiled.expression)].map(match => [match.index, match[0]])).toEqual(
          [...subject.matchAll(new RegExp(source, 'g'))].map(match => [match.index, match[0]]),
        );
      }),
      { seed, numRuns: runs(1500) },
    );
  });

  test('a match never lacks all the literals it was said to need', () => {
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        const compiled = linear(source, { fold: false });
        if (!compiled.ok || compiled.literals === undefined) return;
        for (const [match] of subject.matchAll(compiled.expression)) {
          expect(compiled.literals.some(literal => match.includes(literal))).toBe(true);
        }
      }),
      { seed, numRuns: runs(1500) },
    );
  });
});

/** Steps that a backtracking matcher takes from one place, by trying; stops beyond `most`. */
function steps(root: Node, subject: string, start: number, most: number): number {
  let taken = 0;
  const run = (node: Node, at: number, next: (at: number) => boolean): boolean => {
    if (++taken > most) return true;
    switch (node.kind) {
      case 'set':
        return at < subject.length && has(node.set, subject.charCodeAt(at)) && next(at + 1);
      case 'edge':
        return holds(node.edge, at) && next(at);
      case 'seq': {
        const from = (i: number, here: number): boolean =>
          i === node.items.length ? next(here) : run(node.items[i]!, here, there => from(i + 1, there));
        return from(0, at);
      }
      case 'alt':
        return node.options.some(option => run(option, at, next));
      case 'repeat': {
        const more = (done: number, here: number): boolean => {
          const again = () =>
            done < node.max &&
            run(node.body, here, there => (there > here || done < node.min) && more(done + 1, there));
          const leave = () => done >= node.min && next(here);
          return node.lazy ? leave() || again() : again() || leave();
        };
        return more(0, at);
      }
    }
  };
  const holds = (edge: string, at: number): boolean => {
    const wordAt = (i: number) => i >= 0 && i < subject.length && /\w/.test(subject[i]!);
    if (edge === 'textStart') return at === 0;
    if (edge === 'textEnd') return at === subject.length;
    return (wordAt(at - 1) !== wordAt(at)) === (edge === 'word');
  };
  run(root, start, () => true);
  return taken;
}
