import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { fold, foldTerm } from './fold.ts';

/** Any UTF-16 at all, lone surrogates too, with what folding changes more often than chance would bring it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('é', 'e\u0301', 'ß', '\u200b', '\ud83d', '\ude00', 'ﬁ', 'Ａ', '𝐏', 'İ', '😄', '\ufdfa'),
    ),
  )
  .map(parts => parts.join(''));

describe('fold', () => {
  test.each([
    ['Project Falcon', 'project falcon'],
    ['ＦＡＬＣＯＮ', 'falcon'],
    ['𝐏𝐫𝐨𝐣𝐞𝐜𝐭', 'project'],
    ['Fàlcön', 'falcon'],
    ['fa\u0301lcon', 'falcon'],
    ['Рroject Fаlcon', 'project falcon'],
    ['pro\u200dject\u00ad', 'project'],
    ['🅕🅐🅛🅒🅞🅝', 'falcon'],
    ['STRASSE straße', 'strasse strasse'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Bluebird’s', "bluebird's"],
    ['RoadRunner™', 'roadrunner '],
    ['हिन्दी', 'हिन्दी'],
    ['ΟΔΟΣ οδος', 'oδoo oδoo'],
    ['FALCOΝ ΥOU νίκη ΝΙΚΗ', 'falcon you vikn vikn'],
    ['Ϝ𝗮ꮮСⲟח', 'falcoח'],
    ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ', 'abcdefghijklmnopqrstuvwxyz'],
    ['ꜰᴀʟᴄᴏɴ ⒡⒜⒧⒞⒪⒩', 'falcon falcon'],
    ['٤١ ４１ 𝟜𝟙 ४१', '41 41 41 41'],
    ['مـشـروع مَشروع', 'مشروع مشروع'],
    ['f\u{e0061}a\u2066l\ufe0fcon', 'falcon'],
  ])('%s', (raw, folded) => {
    expect(fold(raw).folded).toBe(folded);
  });

  test('the cases of every letter fold alike', () => {
    const apart: string[] = [];
    for (let point = 0; point <= 0x1ffff; point++) {
      const char = String.fromCodePoint(point);
      if (/[\p{Script=Han}\p{Script=Hangul}\p{C}]/u.test(char)) continue;
      const folded = foldTerm(char);
      if (foldTerm(char.toLowerCase()) !== folded || foldTerm(char.toUpperCase()) !== folded) apart.push(char);
      if (foldTerm(folded) !== folded) apart.push(char);
    }
    expect(apart).toEqual([]);
  });

  test('offsets lead back to the text as typed', () => {
    const raw = '😄 pro\u200dj\u00e9ct ﬁx';
    const { folded, toRaw } = fold(raw);
    const start = folded.indexOf('project');
    const span = toRaw(start, start + 7);
    expect(raw.slice(span.start, span.end)).toBe('pro\u200dj\u00e9ct');
    const half = toRaw(folded.indexOf('fi'), folded.indexOf('fi') + 1);
    expect(raw.slice(half.start, half.end)).toBe('ﬁ');
  });

  test('stretches of the folded text lead to stretches of the raw text that fold to them', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, a, b) => {
        const { folded, toRaw } = fold(raw);
        const [start = 0, end = 0] = [a % (folded.length + 1), b % (folded.length + 1)].sort((x, y) => x - y);
        const span = toRaw(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        expect(foldTerm(raw.slice(span.start, span.end))).toContain(folded.slice(start, end));
      }),
      { seed, numRuns: runs(500) },
    );
  });

  test('folding what is folded changes nothing, and pieces fold to pieces', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        expect(foldTerm(foldTerm(one))).toBe(foldTerm(one));
        const joins = /[\ud800-\udbff]$/.test(one) && /^[\udc00-\udfff]/.test(two);
        if (!joins) expect(foldTerm(one + two)).toBe(foldTerm(one) + foldTerm(two));
      }),
      { seed, numRuns: runs(500) },
    );
  });
});
