import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { prepare } from '../text/prepare.ts';
import { compileFingerprint, findCopied, fingerprintAlgorithm } from './fingerprint.ts';
import { fingerprintOf } from './grams.ts';

const document = `
  The assembly line in Rotherham will close its second shift on the last Friday before Easter, and eleven fitters are to
  be offered places at the depot in Sheffield. Nobody outside the steering group has been told so far. Should a customer
  ask about late deliveries, answer that maintenance is under way and that we look forward to hearing from them at the
  end of the day. Spare parts for older grippers are priced at cost until the new catalogue is approved by the board.
`;
const read = (...texts: string[]) => {
  const entries = texts.map(text => fingerprintOf(prepare(text)));
  return compileFingerprint({ algorithm: fingerprintAlgorithm, entries });
};
const fingerprint = read(document);

/** The words that are found to be copied. */
function copied(text: string, from = fingerprint): string[] {
  if (typeof from === 'string') throw new Error(from);
  return findCopied(from, prepare(text)).map(({ start, end }) => text.slice(start, end));
}

describe('a passage of a dozen words', () => {
  const passage = 'will close its second shift on the last Friday before Easter, and';

  test('is found, and marked in the text as typed', () => {
    expect(copied(`Psst! They ${passage} nobody knows.`)).toEqual([
      expect.stringMatching(/^(?:will )?close .* Easter/),
    ]);
  });

  test.each([
    ['another case, other marks, line breaks', passage.toUpperCase().replace(',', ';').replaceAll(' ', '\n')],
    ['look-alikes and invisible characters', passage.replace('close', 'clоse').replace('shift', 'shi\u200bft')],
    ['a word changed', passage.replace('Friday', 'Thursday')],
    ['a word put in', passage.replace('second', 'second and third')],
    ['a word left out', passage.replace(' last', '')],
  ])('is found after a small edit: %s', (_, text) => {
    expect(copied(`I hear that they ${text} that is that.`)).toHaveLength(1);
  });

  test('is found in every stretch of the document', () => {
    const words = document.trim().split(/\s+/);
    for (let i = 0; i + 12 <= words.length; i++) {
      expect(copied(`So ${words.slice(i, i + 12).join(' ')} she said`), `words ${i} to ${i + 12}`).toHaveLength(1);
    }
  });

  test('of either document of a list', () => {
    const two = read('Completely other words were written in this first confidential report of ours.', document);
    expect(copied(`They ${passage} so`, two)).toHaveLength(1);
  });
});

test.each([
  'We look forward to hearing from you soon, and thank you for all the fish',
  'At the end of the day we close on Friday',
  'Spare parts are at the depot in Sheffield',
  'The new catalogue is out, and the board of the club approved it',
  'A long walk before Easter, then the last shift of the season, and a customer who is under way',
  '',
])('a common phrase is nothing copied: %j', text => {
  expect(copied(text)).toEqual([]);
});

test('a document of less than a passage finds nothing, a torn fingerprint is refused', () => {
  expect(copied('Too short', read('Too short', ''))).toEqual([]);
  expect(compileFingerprint({ algorithm: fingerprintAlgorithm, entries: ['abc'] })).toMatch(/torn/);
});

test('the fingerprint depends on the words alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('alpha', 'bravo', 'charlie', 'delta', 'echoes'), { maxLength: 60 }), words => {
      const plain = fingerprintOf(prepare(words.join(' ')));
      expect(fingerprintOf(prepare(words.join('\n— ').toUpperCase()))).toBe(plain);
    }),
    { seed, numRuns: runs(100) },
  );
});

test('spans lie within the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 400 }), (noise, at) => {
      const text = `${document.slice(at)}${noise}`;
      if (typeof fingerprint === 'string') throw new Error(fingerprint);
      for (const { start, end } of findCopied(fingerprint, prepare(text))) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
    { seed, numRuns: runs(100) },
  );
});
