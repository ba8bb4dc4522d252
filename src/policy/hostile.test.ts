import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, keyPair, rule, signed } from '../../tests/support/policies.ts';
import { runs, seed } from '../../tests/support/seed.ts';
import { accept } from './accept.ts';
import { lint } from './lint/index.ts';
import { readSource } from './source.ts';

/** Whatever comes, the answer is a value with a sentence, never an exception. */

const { secret, key } = await keyPair('k');
const plain = JSON.stringify(
  document({
    rules: [
      rule({ scope: { during: { weekdays: ['mon'], from: '09:00', to: '17:00', timezone: 'Europe/London' } } }),
      rule({ id: 'deep', when: { all: [{ near: { of: [{ terms: ['a'] }, { pattern: 'b+' }], within: '3 words' } }] } }),
      rule({
        id: 'fixed',
        when: { mentions: 'organisation' },
        unless: { link: { domains: ['acme.example'] } },
        fixes: [{ mask: true }],
      }),
    ],
    contacts: [{ id: 'comms', name: { en: 'Communications' } }],
    official: { rota: [{ contact: 'comms', during: {} }] },
  }),
);
const token = await signed(plain, secret);

/** A tree with one value, somewhere in it, put in place of another or taken away. */
function mutate(value: unknown, choose: (limit: number) => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || choose(6) === 0) return other;
  const keys = Object.keys(value);
  const at = keys[choose(Math.max(keys.length, 1))] ?? 'extra';
  const changed = mutate(Reflect.get(value, at), choose, other);
  return Array.isArray(value) ? value.with(Number(at) || 0, changed) : { ...value, [at]: changed };
}

const names = fc.constantFrom('constructor', '__proto__', 'toString', 'all', 'when', 'terms', '');
const json = fc.letrec(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false, 0, -1, 1e308, '', '‹', '\ud800', '(a+)+$', '[', '\\'),
    fc.string(),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(names, tie('any'), { maxKeys: 3 }),
  ),
})).any;

test('changed documents: accepted, or refused with a sentence; linted without a fault of ours', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), json, async (numbers, other) => {
      const choose = (limit: number) => Number(numbers.next().value) % limit;
      const text = JSON.stringify(mutate(JSON.parse(plain), choose, other)) ?? 'null';
      const result = await accept(await signed(text, secret), { keys: [key] });
      expect(result.ok || /^[A-Z].+\.$/s.test(result.sentence), JSON.stringify(result)).toBe(true);
      expect(result.ok || result.sentence.includes('Cannot read properties')).toBe(result.ok);
      for (const { line, column, message } of lint(readSource(text))) {
        expect(line > 0 && column > 0 && message.length > 5).toBe(true);
      }
    }),
    { seed, numRuns: runs(150) },
  );
});

test('changed tokens and any bytes at all are refused with a sentence', async () => {
  const spliced = fc
    .tuple(fc.nat(token.length), fc.nat(5), fc.string())
    .map(([at, cut, insert]) => token.slice(0, at) + insert + token.slice(at + cut));
  await fc.assert(
    fc.asyncProperty(fc.oneof(spliced, fc.string(), fc.uint8Array()), async input => {
      const result = await accept(input, { keys: [key] });
      // An insertion may be empty, or end in a line of its own that is trimmed.
      if (result.ok) expect(input.toString().trim()).toBe(token);
      else expect(result.sentence).toMatch(/^[A-Z].+\.$/s);
    }),
    { seed, numRuns: runs(300) },
  );
});

test.each([60, 100, 5_000, 100_000])('a condition %i levels deep is linted without a fault', depth => {
  const when = `${'{not: '.repeat(depth)}{list: a}${'}'.repeat(depth)}`;
  const json = plain.replace('{"mentions":"organisation"}', when.replaceAll(/(\w+)/g, '"$1"'));
  for (const text of [json, `# as YAML\n${json}`]) expect(() => lint(readSource(text))).not.toThrow();
});

test('any text is read as a source without a fault', async () => {
  const lines = fc.array(
    fc.constantFrom('a: b', '- x', '  - y', 'rules:', '{', '}', '[', '&a', '*a', '? ', '|', '"', '\t', '---', '%'),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        lines.map(all => all.join('\n')),
      ),
      text => {
        expect(() => lint(readSource(text))).not.toThrow();
      },
    ),
    { seed, numRuns: runs(300) },
  );
});
