import { describe, expect, test } from 'vitest';
import { type Area, areaOf, docks, inLowerHalf, overlaps, placeCard, placeNotice } from './place.ts';

const view = { width: 1000, height: 800 };
const size = { width: 300, height: 200 };
const words: Area = { left: 400, top: 300, right: 500, bottom: 320 };
const line = (top: number, bottom = top + 20): Area => ({ left: 350, top, right: 800, bottom });

describe('a card', () => {
  test('stands below its words, start edges aligned', () => {
    expect(placeCard(words, size, view, [])).toEqual({ left: 400, top: 328 });
    expect(placeCard(words, size, view, [], true)).toEqual({ left: 200, top: 328 });
  });

  test('goes past the line of the caret when that is the next one', () => {
    expect(placeCard(words, size, view, [line(325)])).toEqual({ left: 400, top: 353 });
  });

  test('goes above where there is something below that it may not cover', () => {
    expect(placeCard(words, size, view, [line(325, 460)])).toEqual({ left: 400, top: 92 });
  });

  test('goes above where there is no room below', () => {
    const low = { ...words, top: 700, bottom: 720 };
    expect(placeCard(low, size, view, [])).toEqual({ left: 400, top: 492 });
  });

  test('goes beside its words, and to the other side, where neither is free', () => {
    const both = [line(325, 600), line(100, 295)];
    const wide = both.map(area => ({ ...area, right: 480 }));
    expect(placeCard(words, size, view, wide)).toEqual({ left: 508, top: 300 });
    expect(
      placeCard(
        { ...words, left: 600, right: 800 },
        size,
        view,
        [line(325, 600), line(100, 295)].map(a => ({ ...a, left: 600 })),
      ),
    ).toEqual({
      left: 292,
      top: 300,
    });
  });

  test('slides to the nearest start that is free, as long as half of its words are beside it', () => {
    const post: Area = { left: 640, top: 340, right: 720, bottom: 380 };
    expect(placeCard(words, size, view, [post])).toEqual({ left: 332, top: 328 });
    const far = { ...post, left: 430, right: 900 };
    expect(placeCard(words, size, view, [far])).toEqual({ left: 400, top: 388 });
  });

  test('stands nowhere rather than over what it may not cover', () => {
    expect(placeCard(words, size, view, [{ left: 0, top: 0, right: 1000, bottom: 800 }])).toBeUndefined();
  });

  test('stays inside the viewport', () => {
    const spot = placeCard({ ...words, left: 950, right: 990 }, size, view, [])!;
    expect(areaOf(spot, size).right).toBe(992);
  });

  test('is docked to the bottom of a narrow viewport', () => {
    expect(placeCard(words, { width: 304, height: 200 }, { width: 320, height: 600 }, [])).toEqual({
      left: 8,
      top: 392,
    });
    expect(docks(size, { width: 320, height: 100 })[0]!.top).toBe(8);
  });

  test('is docked to the top of a narrow viewport where the button or the words are at its foot, or nowhere', () => {
    const narrow = { width: 320, height: 600 };
    const post: Area = { left: 200, top: 420, right: 300, bottom: 450 };
    expect(placeCard(words, size, narrow, [post])).toEqual({ left: 10, top: 8 });
    const low = { ...words, left: 20, top: 400, right: 120, bottom: 420 };
    expect(placeCard(low, size, narrow, [])).toEqual({ left: 10, top: 8 });
    expect(placeCard(low, size, narrow, [{ ...post, top: 100, bottom: 130 }])).toBeUndefined();
  });

  test('that was asked for and has no place stands in the middle of the lower half', () => {
    expect(inLowerHalf(size, view)).toEqual({ left: 350, top: 500 });
  });
});

test('a notice stands below the composer, and is not cut off at the bottom', () => {
  const composer = { left: 100, top: 100, right: 600, bottom: 400 };
  expect(placeNotice(composer, size, view)).toEqual({ left: 100, top: 408 });
  expect(placeNotice({ ...composer, bottom: 790 }, size, view)).toEqual({ left: 100, top: 592 });
  expect(placeNotice(composer, size, view, true)).toEqual({ left: 300, top: 408 });
});

test('areas that only touch do not overlap', () => {
  expect(overlaps(words, { ...words, left: 500, right: 600 })).toBe(false);
  expect(overlaps(words, { ...words, left: 499, right: 600 })).toBe(true);
});
