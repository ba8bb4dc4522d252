import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import { type DraftInput, settle } from '../draft.ts';
import type { Condition } from './define.ts';
import { conditions } from './index.ts';

const organisation = {
  name: 'Acme Robotics',
  aliases: ['Acme'],
  products: ['RoadRunner'],
  competitors: ['Globex'],
  accounts: { x: ['acmerobotics'] },
};
const lists = {
  codes: { terms: ['Bluebird'] },
  trolls: { accounts: { x: ['some_troll'] } },
  secret: { hashed: { algorithm: 'a', salt: 's', entries: [] } },
};

/** What one condition marks in a text; undefined where it does not hold. */
function marks(when: Condition, raw: string, draft: Partial<DraftInput> = {}): string[] | undefined {
  const rule = { id: 'rule', category: 'test', level: 'warning', title: 'Title', why: 'Why.', when };
  const compiled = compile({ schema: 1, id: 'test', version: 1, organisation, lists, rules: [rule] });
  const findings = check(compiled, settle({ ...draft, parts: [raw] }, 0));
  return findings.length === 0 ? undefined : findings.map(({ start, end }) => raw.slice(start, end));
}

test('every kind says in one sentence when it holds', () => {
  for (const { summary } of conditions) expect(summary).toMatch(/^Holds .+[.:].*$/);
});

describe('each kind', () => {
  test.each<[Condition, string, string[] | undefined]>([
    [{ terms: ['Falcon'] }, 'A falcon and Falcons', ['falcon', 'Falcons']],
    [{ terms: ['Falcon'] }, 'A hawk', undefined],
    [{ list: 'codes' }, 'the blue-bird', ['blue-bird']],
    [{ list: 'trolls' }, 'hey @some_troll, no', ['@some_troll']],
    [{ list: 'trolls' }, '@Some_Trollさん違います', ['@Some_Troll']],
    [{ list: 'trolls' }, '@some_trolls too', undefined],
    [{ list: 'trolls' }, 'hey some_troll, no', undefined],
    [{ mentions: ['organisation', 'product'] }, 'Acme’s RoadRunner', ['Acme', 'RoadRunner']],
    [{ mentions: 'competitor' }, 'Acme only', undefined],
    [{ pattern: 'TK-\\d{3}' }, 'see tk-123 and ｔｋ-456', ['tk-123', 'ｔｋ-456']],
    [{ pattern: { matching: 'TK-\\d{3}', exact: true } }, 'see tk-123 and TK-456', ['TK-456']],
    [{ link: 'any' }, 'see www.acme.example/a?b=1.', ['www.acme.example/a?b=1']],
    [{ link: { domains: ['acme.example/news'] } }, 'https://acme.example/news/1', ['https://acme.example/news/1']],
    [{ link: { domains: ['acme.example/news'] } }, 'https://acme.example/newsletter', undefined],
    [
      { link: { domains: ['acme.example'] } },
      'https://blog.acme.example https://notacme.example',
      ['https://blog.acme.example'],
    ],
    [{ link: { except: ['acme.example'] } }, 'https://acme.example/a https://evil.example', ['https://evil.example']],
    [{ length: { over: 3 } }, ' 😄😄 ', ['😄😄']],
    [{ length: { over: 3 } }, '👨‍👩‍👧‍👦🇬🇧é', undefined],
    [{ length: { over: 2 } }, '👨‍👩‍👧‍👦🇬🇧e\u0301', ['👨‍👩‍👧‍👦🇬🇧e\u0301']],
    [{ length: { over: 2, unit: 'words' } }, 'one two three', ['one two three']],
    [{ language: 'de' }, ' Das ist nicht von uns. ', ['Das ist nicht von uns.']],
    [{ language: ['en', 'cy'] }, 'Das ist nicht von uns.', undefined],
    [{ language: { except: ['en', 'cy'] } }, 'Das ist nicht von uns.', ['Das ist nicht von uns.']],
    [{ language: { except: ['en', 'cy'] } }, 'Hm.', undefined],
    [
      { language: { except: ['en'], per: 'sentence' } },
      'We are all here for you. Das ist nicht von uns. And this is that!',
      ['Das ist nicht von uns.'],
    ],
    [{ length: { under: 3, unit: 'words' } }, 'one two three', undefined],
    [{ all: [{ not: { terms: ['hawk'] } }, { terms: ['falcon'] }] }, 'a falcon', ['falcon']],
    [{ all: [{ terms: ['b'] }, { terms: ['a'] }] }, 'a b', ['b']],
    [{ all: [{ terms: ['a'] }, { terms: ['x'] }] }, 'a b', undefined],
    [{ any: [{ terms: ['b'] }, { terms: ['a'] }] }, 'a b', ['a', 'b']],
    [{ not: { terms: ['a'] } }, ' whole part ', ['whole part']],
    [{ near: { of: [{ terms: ['a'] }, { terms: ['b'] }], within: '2 words' } }, 'a x b x x x a', ['a']],
    [{ near: { of: [{ terms: ['a'] }, { terms: ['b'] }], within: 'sentence' } }, 'Here a is. And b.', undefined],
    [{ near: { of: [{ terms: ['a'] }, { terms: ['b'] }], within: 'sentence' } }, 'Here a is and b.', ['a']],
  ])('%j in %j', (when, raw, expected) => {
    expect(marks(when, raw)).toEqual(expected);
  });
});

describe('what is around the text', () => {
  test('an answer to an account of a list, on its own site', () => {
    const when = { replyingTo: { list: 'trolls' } };
    expect(marks(when, 'no', { replyTo: '@Some_Troll', site: 'x' })).toEqual(['no']);
    expect(marks(when, 'no', { replyTo: 'some_troll', site: 'mastodon' })).toBeUndefined();
    expect(marks({ replyingTo: 'anyone' }, 'no')).toBeUndefined();
    expect(marks({ replyingTo: 'official' }, 'no', { replyTo: 'acmerobotics', site: 'x' })).toEqual(['no']);
    expect(marks({ replyingTo: 'official' }, 'no', { replyTo: 'some_troll', site: 'x' })).toBeUndefined();
  });

  test('something attached, by its kind', () => {
    const attachments = [{ kind: 'video', described: true }] as const;
    const speaks = (wanted: string) => marks({ attachment: wanted }, 'look', { attachments }) !== undefined;
    expect(['any', 'image', 'video', 'other', 'undescribed'].filter(speaks)).toEqual(['any', 'video']);
  });

  test('a picture without alternative text', () => {
    const picture = { kind: 'image', described: false } as const;
    expect(marks({ attachment: 'undescribed' }, 'look', { attachments: [picture] })).toEqual(['look']);
    expect(
      marks({ attachment: 'undescribed' }, 'look', { attachments: [{ ...picture, described: true }] }),
    ).toBeUndefined();
  });
});

describe('what only a newer version knows', () => {
  test.each<[Condition]>([
    [{ sentiment: 'bad' }],
    [{ signal: 'sarcasm' }],
    [{ detector: 'dna' }],
    [{ list: 'secret' }],
    [{ not: { sentiment: 'bad' } }],
  ])('lets the rule rest: %j', when => {
    expect(marks(when, 'anything')).toBeUndefined();
  });
});

describe('what is missing', () => {
  const missing: readonly [string, Condition, { bare: Partial<DraftInput>; there: Partial<DraftInput> }][] = [
    [
      'who pays you',
      { all: [{ mentions: 'product' }, { signal: 'praise' }, { not: { signal: 'disclosure' } }] },
      {
        bare: { parts: ['The RoadRunner is fantastic'] },
        there: { parts: ['I work for Acme', 'The RoadRunner is fantastic'] },
      },
    ],
    [
      'whose view it is',
      { all: [{ mentions: 'organisation' }, { signal: 'opinion' }, { not: { signal: 'disclaimer' } }] },
      {
        bare: { parts: ['I think Acme should scrap the new pricing'] },
        there: { parts: ['I think Acme should scrap the new pricing. Views are my own.'] },
      },
    ],
    [
      'alternative text',
      { attachment: 'undescribed' },
      {
        bare: { parts: ['look'], attachments: [{ kind: 'image', described: false }] },
        there: { parts: ['look'], attachments: [{ kind: 'image', described: true }] },
      },
    ],
    [
      'a picture',
      { all: [{ terms: ['photo'] }, { not: { attachment: 'image' } }] },
      {
        bare: { parts: ['see the photo'] },
        there: { parts: ['see the photo'], attachments: [{ kind: 'image', described: true }] },
      },
    ],
    [
      'a link to the source',
      { all: [{ pattern: '\\d+ percent' }, { not: { link: 'any' } }] },
      {
        bare: { parts: ['Sales are up 40 percent'] },
        there: { parts: ['Sales are up 40 percent', 'Read it at https://acme.example/figures'] },
      },
    ],
    [
      'the second language',
      { all: [{ language: 'en' }, { not: { language: { of: ['cy'], per: 'sentence' } } }] },
      {
        bare: { parts: ['The road is closed and we are sorry'] },
        there: {
          parts: ['The road is closed and we are sorry', 'Mae yr heol ar gau ac rydym yn ymddiheuro am hyn'],
        },
      },
    ],
  ];

  test.each(missing)('%s', (_, when, { bare, there }) => {
    const speaks = (input: Partial<DraftInput>) => {
      const rule = { id: 'rule', category: 'test', level: 'warning', title: 'Title', why: 'Why.', when };
      const document = { schema: 1, id: 'test', version: 1, organisation, rules: [rule] };
      return check(compile(document), settle({ parts: [''], ...input }, 0)).length > 0;
    };
    expect([speaks(bare), speaks(there)]).toEqual([true, false]);
  });
});
