import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runs, seed } from '@/tests/support/seed.ts';
import manifest from '../../package.json' with { type: 'json' };
import { check } from './check.ts';
import { compile } from './compile.ts';
import { deserialize } from './deserialize.ts';
import { settle } from './draft.ts';
import type { PolicyDocument } from './policy.ts';
import { serialize } from './serialize.ts';
import { engineVersion } from './version.ts';

const rule = (id: string, when: Record<string, unknown>): PolicyDocument['rules'][number] => ({
  ...{ id, category: 'confidential', title: 'Held', why: 'It is not public.', when },
  level: 'hold',
});
const document: PolicyDocument = {
  schema: 1,
  id: 'acme',
  version: 3,
  organisation: { name: 'Acme', products: ['Widget'] },
  lists: { projects: { terms: ['Project Falcon', 'RoadRunner', 'Straße 9', '青い鳥'] }, unused: { terms: ['Nobody'] } },
  rules: [
    rule('projects', { list: 'projects' }),
    rule('again', { all: [{ list: 'projects' }, { mentions: 'product' }] }),
    rule('pattern', { pattern: 'ACME-[0-9]{4}' }),
  ],
};

function revived(buffer: Uint8Array | ArrayBuffer) {
  const result = deserialize(buffer);
  if (!result.ok) throw new Error(result.reason);
  return result.compiled;
}

describe('a compiled policy that was stored', () => {
  test.each([
    ['a policy with lists', document],
    ['company.yaml', parse(readFileSync('policy/starters/company.yaml', 'utf8'))],
    ['detectors.yaml', parse(readFileSync('policy/starters/detectors.yaml', 'utf8'))],
  ])('finds the same in the same texts: %s', (_, from) => {
    const compiled = compile(from);
    const again = revived(serialize(compiled));
    const pieces = ['project falcon', ' #RoadRunner', 'Widget ', 'ACME-1234', ' strasse-9', '青い鳥', ' AKIA', 'Acme '];
    const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(words, parts => {
        const draft = settle({ parts: [parts.join('')] }, 0);
        expect(check(again, draft)).toEqual(check(compiled, draft));
      }),
      { seed, numRuns: runs(100) },
    );
  });

  test('still says everything that its document said', () => {
    const compiled = compile(document);
    expect(revived(serialize(compiled)).policy).toEqual(compiled.policy);
    expect(serialize(revived(serialize(compiled)))).toEqual(serialize(compiled));
  });

  test('may lie anywhere in a larger buffer', () => {
    const bytes = serialize(compile(document));
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    const draft = settle({ parts: ['project falcon'] }, 0);
    expect(check(revived(inside.subarray(3)), draft)).toHaveLength(1);
    expect(check(revived(bytes.buffer), draft)).toHaveLength(1);
  });

  test('takes a list once, however many rules ask for it', () => {
    expect(compile(document).dictionary.table.firsts.at(-1)).toBeLessThan(8);
  });
});

describe('what cannot be used is refused', () => {
  const bytes = serialize(compile(document));

  test('any byte changed, any end cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at]! ^= by;
        expect(deserialize(changed)).toEqual({ ok: false, reason: 'torn' });
        expect(deserialize(bytes.slice(0, at))).toEqual({ ok: false, reason: 'torn' });
      }),
      { seed, numRuns: runs(300) },
    );
  });

  test('what another version made', () => {
    const compiled = compile(document);
    expect(deserialize(serialize({ ...compiled, groups: compiled.groups + 1 }))).toEqual({
      ok: false,
      reason: 'version',
    });
  });
});

test('the stamp is the version that is released', () => {
  expect(engineVersion).toBe(manifest.version);
});
