import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { buildDictionary } from './dictionary.ts';
import { prepare } from './prepare.ts';

const dictionary = buildDictionary([
  ['Project Falcon', 'Bluebird'],
  ['RoadRunner'],
  ["O'Brien", 'R2-D2', 'Loud & Partners', 'M&S'],
  ['Umbrella Health', 'Canary Wharf', 'Project Canary', 'Tom', 'Lan'],
  ['隼計画', 'カート', 'กา', '猎鹰', '하늘', '프로젝트 고래', 'プロジェクト・クジラ', 'مشروع الصقر', 'פרויקט נץ'],
]);

function found(raw: string): string[] {
  return [...dictionary.scan(prepare(raw)).values()].flat().map(({ start, end }) => raw.slice(start, end));
}

describe('spellings of a term', () => {
  test.each([
    ['Project Falcon ships', 'Project Falcon'],
    ['#ProjectFalcon!', 'ProjectFalcon'],
    ['#projectfalcon', 'projectfalcon'],
    ['project-falcon', 'project-falcon'],
    ['project_falcon', 'project_falcon'],
    ['so happy #projectfalconlaunch', 'projectfalcon'],
    ['#roadrunnerfans', 'roadrunner'],
    ['PROJECT\nFALCON', 'PROJECT\nFALCON'],
    ['project   falcon', 'project   falcon'],
    ['#Project #Falcon', 'Project #Falcon'],
    ['projectfalcon2', 'projectfalcon'],
    ['the B-l-u-e-b-i-r-d wing', 'B-l-u-e-b-i-r-d'],
    ['B l u e b i r d', 'B l u e b i r d'],
    ['B.l.u.e.b.i.r.d', 'B.l.u.e.b.i.r.d'],
    ["Bluebird's wing", 'Bluebird'],
    ['three Bluebirds', 'Bluebirds'],
    ['BlueBirdArm.create()', 'BlueBird'],
    ['ｂｌｕｅｂｉｒｄ', 'ｂｌｕｅｂｉｒｄ'],
    ['roadrunner', 'roadrunner'],
    ['Road Runner', 'Road Runner'],
    ['with O’Brien today', 'O’Brien'],
    ['at Loud & Partners now', 'Loud & Partners'],
    ['#M&S', 'M&S'],
    ['an r2d2 toy', 'r2d2'],
    ['次は隼計画です', '隼計画'],
    ['昨日ｶｰﾄを押した', 'ｶｰﾄ'],
    ['我们的猎鹰明天发布', '猎鹰'],
    ['เห็นกาบินอยู่', 'กา'],
    ['푸른 하늘', '하늘'],
    ['하늘이 푸르다', '하늘'],
    ['하늘에서는 새가 난다', '하늘'],
    ['오늘 프로젝트 고래를 봤다', '프로젝트 고래'],
    ['프로젝트고래입니다', '프로젝트고래'],
    ['#프로젝트고래 시작', '프로젝트고래'],
    ['Bluebird는 새다', 'Bluebird'],
    ['今日はプロジェクト・クジラの収録', 'プロジェクト・クジラ'],
    ['ﾌﾟﾛｼﾞｪｸﾄ･ｸｼﾞﾗの収録', 'ﾌﾟﾛｼﾞｪｸﾄ･ｸｼﾞﾗ'],
    ['プロジェクトクジラの収録', 'プロジェクトクジラ'],
    ['أطلقنا مَشْروع الصّقر اليوم', 'مَشْروع الصّقر'],
    ['היום פרויקט נץ יוצא', 'פרויקט נץ'],
    ['Blue-\nbird', 'Blue-\nbird'],
    ['😄Bluebird😄', 'Bluebird'],
    ['the BIuebird wing', 'BIuebird'],
    ['two BIuebirds', 'BIuebirds'],
    ['project FaIcon today', 'project FaIcon'],
    ['with Urnbrella Health', 'Urnbrella Health'],
    ['#UrnbreIIaHealth', 'UrnbreIIaHealth'],
    ['all project canaries', 'project canaries'],
    ['Project 🦅 Falcon', 'Project 🦅 Falcon'],
    ['Blue🐦bird', 'Blue🐦bird'],
    ['Project👍🏽🇫🇷_Falcon', 'Project👍🏽🇫🇷_Falcon'],
  ])('%s', (raw, expected) => {
    expect(found(raw)).toEqual([expected]);
  });

  test.each([
    'a peregrine falcon',
    '하늘소가 난다',
    '푸른하늘',
    '프로젝트, 고래를 봤다',
    'Road runner cartoons',
    'road runner',
    'a blue bird',
    'Falcon Project',
    'the project. Falcon came',
    'project, falcon',
    'bluebirding',
    '#bluebirding',
    'projectfalconlaunch',
    'unbluebird',
    'blu e bird',
    'torn apart',
    'Ian came',
    'blue 🐦 bird',
    'BLUEBIRID',
    'the urnbrella of health',
    'スカートの色',
    'カードを見る',
    'การเดินทาง',
    '하늘색으로',
    'Blue -\nbird',
  ])('not %s', raw => {
    expect(found(raw)).toEqual([]);
  });
});

test('of terms of one set within each other the longest is the hit; another set has its own', () => {
  const nested = buildDictionary([['Acme', 'Acme Robotics', 'Robotics'], ['Robotics']]);
  expect([...nested.scan(prepare('At Acme Robotics.'))]).toEqual([
    [0, [{ start: 3, end: 16 }]],
    [1, [{ start: 8, end: 16 }]],
  ]);
});

describe('whatever surrounds it', () => {
  const around = fc.string({
    unit: fc.constantFrom('a', ' ', '.', '\n', '😄', 'é', '\u200b', '日', '\ud800'),
    maxLength: 30,
  });
  const spelling = fc.constantFrom(
    'Project Falcon',
    'project_falcon',
    'PROJECTFALCON',
    'Рroject Fаlcon',
    'pro\u200bject falcon',
  );

  test('a term is found where it stands, with its own offsets', () => {
    fc.assert(
      fc.property(around, spelling, around, (before, term, after) => {
        const raw = `${before} , ${term} , ${after}`;
        const spans = dictionary.scan(prepare(raw)).get(0);
        expect(spans?.map(({ start, end }) => [start, raw.slice(start, end)])).toEqual([[before.length + 3, term]]);
      }),
      { seed, numRuns: runs(300) },
    );
  });

  test('a text of other words has no hit, however many terms there are', () => {
    const many = buildDictionary([Array.from({ length: 5000 }, (_, i) => `codename ${i.toString(36)}x`)]);
    expect([...many.scan(prepare('A codename is a name, and names are codes. '.repeat(50))).keys()]).toEqual([]);
    expect(many.scan(prepare('the Codename-3ux thing')).get(0)).toEqual([{ start: 4, end: 16 }]);
  });
});
