import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { hashList } from '../../policy/hash-list.ts';
import { check } from '../check.ts';
import { checkThrough } from '../check-through.ts';
import { compile } from '../compile.ts';
import { deserialize } from '../deserialize.ts';
import { settle } from '../draft.ts';
import { examine } from '../examine.ts';
import { PolicyError } from '../problem.ts';
import { serialize } from '../serialize.ts';
import { createHasher, type SlowHash } from './hasher.ts';

/** Nothing like slow, and different for different words, salts and iterations. */
const quickHash: SlowHash = async ({ key }) => {
  const bytes = new Uint8Array(12);
  for (let i = 0; i < key.length; i++) {
    const place = i % 12;
    bytes[place] = (bytes[place]! * 31 + key.charCodeAt(i) * 7 + i) & 0xff;
    bytes[(place + 5) % 12]! ^= bytes[place]!;
  }
  return bytes;
};

const names = ['Initech', 'Umbrella Health', 'Bank of Avalon', 'Marsh & Fen', '3M', 'Therapist', '한빛물산'];
const hashed = await hashList(names, { iterations: 1000, slowHash: quickHash });

function policyOf(rule: object, lists: object = { customers: { hashed } }) {
  return {
    schema: 1,
    id: 'test',
    version: 1,
    organisation: { name: 'Acme' },
    lists,
    rules: [
      { id: 'rule', category: 'customer', level: 'hold', title: 'T', why: 'W.', when: { list: 'customers' }, ...rule },
    ],
  };
}
const compiled = compile(policyOf({}));
const draft = (...parts: string[]) => settle({ parts }, 0);

async function marks(text: string, policy = compiled): Promise<string[]> {
  const { findings } = await checkThrough(policy, draft(text), createHasher(quickHash));
  return findings.map(({ start, end }) => text.slice(start, end));
}

describe('names of a hashed list', () => {
  test.each([
    ['A call with Initech went well', ['Initech']],
    ['INITECH’s people, and Initechs', ['INITECH', 'Initechs']],
    [
      '#UmbrellaHealth and Umbrella-Health, or Umbrella\nHealth',
      ['UmbrellaHealth', 'Umbrella-Health', 'Umbrella\nHealth'],
    ],
    ['we met umbrella health today', ['umbrella health']],
    ['We met @initech', ['initech']],
    ['With Bank of Avalon, Ｉnitech', ['Bank of Avalon', 'Ｉnitech']],
    ['Marsh & Fen, Marsh&Fen', ['Marsh & Fen', 'Marsh&Fen']],
    ['All of 3M', ['3M']],
    ['The rapist was caught; our initech slides', []],
    ['Umbrella. Health matters', []],
    ['오늘 한빛물산에서는 회의, 한빛물산과', ['한빛물산', '한빛물산']],
    ['한빛물산업', []],
  ])('%j', async (text, expected) => {
    expect(await marks(text)).toEqual(expected);
  });

  test('are nowhere in the policy', () => {
    expect(JSON.stringify(hashed).toLowerCase()).not.toMatch(/initech|umbrella|avalon/);
    expect(hashed.entries).toEqual([...hashed.entries].sort((a, b) => Buffer.compare(raw(a), raw(b))));
  });
});

const raw = (entry: string) => Buffer.from(entry, 'base64url');

describe('until the slow hash is known', () => {
  test('the check returns at once and says what it waits for, each name once', async () => {
    const { findings, pending } = examine(compiled, draft('Initech and Initech', 'Initech'));
    expect(findings).toEqual([]);
    expect(pending.filter(({ words }) => words === 'initech')).toHaveLength(1);
    expect(check(compiled, draft('Initech'))).toEqual([]);
  });

  test('what lifts a rule is taken for granted, and so is what must not be there', async () => {
    const lists = { customers: { hashed }, words: { terms: ['slides'] } };
    const unless = compile(policyOf({ when: { list: 'words' }, unless: { list: 'customers' } }, lists));
    const not = compile(policyOf({ when: { all: [{ list: 'words' }, { not: { list: 'customers' } }] } }, lists));
    for (const policy of [unless, not]) {
      expect(examine(policy, draft('Initech slides')).findings).toEqual([]);
      expect(await marks('Initech slides', policy)).toEqual([]);
      expect(await marks('Our slides', policy)).toEqual(['slides']);
    }
  });

  test('few words pass the sieve, and each is hashed once', async () => {
    const asked: string[] = [];
    const hasher = createHasher(async question => {
      asked.push(question.words);
      return quickHash(question);
    });
    const words = Array.from({ length: 500 }, (_, i) => `Name${String.fromCharCode(97 + (i % 26))}x${i}`);
    await checkThrough(compiled, draft(words.join('. ')), hasher);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(words.length / 2);
    const before = asked.length;
    await checkThrough(compiled, draft(words.join('. ')), hasher);
    expect(asked).toHaveLength(before);
    expect(new Set(asked).size).toBe(before);
  });

  test('a hash that fails is no name, and what is not wanted any more is not worked out', async () => {
    const failing = createHasher(() => Promise.reject(new Error('no hash here')));
    expect(await checkThrough(compiled, draft('Initech'), failing)).toEqual({
      findings: [],
      pending: [],
      failures: [],
      silenced: [],
    });
    const idle = createHasher(quickHash);
    await idle.resolve(examine(compiled, draft('Initech')).pending, () => false);
    expect(examine(compiled, draft('Initech'), idle).pending).not.toEqual([]);
  });
});

test('a compiled policy that was stored finds them too', async () => {
  const loaded = deserialize(serialize(compiled));
  if (!loaded.ok) throw new Error('The buffer does not load.');
  expect(await marks('We met Initech', loaded.compiled)).toEqual(['Initech']);
});

test('spans lie within the text, whatever it is', async () => {
  const piece = fc.constantFrom(
    'Initech',
    'umbrella health',
    '#Ini',
    'tech',
    "'s",
    '\ud83d',
    '\u200b',
    'é',
    '日本',
    ' & ',
  );
  const anyText = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 }))).map(parts => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(anyText, async text => {
      const { findings, pending } = await checkThrough(compiled, draft(text), createHasher(quickHash));
      expect(pending).toEqual([]);
      for (const { start, end } of findings) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    { seed, numRuns: runs(100) },
  );
});

describe('a list that cannot be read', () => {
  const problemsOf = (change: object) => {
    try {
      compile(policyOf({}, { customers: { hashed: { ...hashed, ...change } } }));
    } catch (cause) {
      if (cause instanceof PolicyError)
        return cause.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
      throw cause;
    }
    return [];
  };

  test.each([
    [{ filter: undefined }, 'not complete'],
    [{ entries: ['short'] }, 'no hash'],
    [{ entries: hashed.entries.toReversed() }, 'not in order'],
  ])('%j', (change, sentence) => {
    expect(problemsOf(change)).toEqual([expect.stringMatching(`^lists.customers.hashed: .*${sentence}`)]);
  });

  test('of an algorithm to come, rests', () => {
    const later = compile(policyOf({}, { customers: { hashed: { algorithm: 'argon3', salt: '', entries: ['?'] } } }));
    expect(later.unsupported).toMatchObject([{ rests: true }]);
  });
});
