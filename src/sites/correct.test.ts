import { expect, test } from 'vitest';
import { correct } from './correct.ts';
import { mastodon } from './mastodon.ts';
import { x } from './x.ts';

const composer = { editable: ['.new-box'], surface: 'post' as const, submit: [], keys: [] };

test('corrected composers are tried first, and the shipped ones stay', () => {
  const corrected = correct(x, [{ id: 'x', composers: [composer] }]);
  expect(corrected.composers).toEqual([composer, ...x.composers]);
  expect(corrected.hosts).toEqual(x.hosts);
});

test('the first of several corrections comes first', () => {
  const other = { ...composer, editable: ['.newer-box'] };
  const corrected = correct(x, [
    { id: 'x', composers: [composer] },
    { id: 'x', composers: [other] },
  ]);
  expect(corrected.composers.slice(0, 2)).toEqual([composer, other]);
});

test('features and surfaces are added to', () => {
  const tell = { path: '^/new', surface: 'message' as const };
  const corrected = correct(mastodon, [{ id: 'mastodon', features: ['.fork'], elsewhere: [tell] }]);
  expect(corrected.features).toEqual(['.fork', ...mastodon.features!]);
  expect(corrected.elsewhere).toEqual([tell]);
});

test.each([
  ['another site', { id: 'linkedin', composers: [composer] }],
  ['no correction at all', 'x'],
  ['one with a slip of the pen', { id: 'x', composers: [{ ...composer, editable: '.new-box' }] }],
  ['one that brings hosts', { id: 'x', hosts: ['x.example'], composers: [composer] }],
])('%s changes nothing', (_, correction) => {
  expect(correct(x, [correction])).toEqual(x);
});

test('a slip in one correction leaves the others in force', () => {
  const corrected = correct(x, [
    { id: 'x', composer: [] },
    { id: 'x', composers: [composer] },
  ]);
  expect(corrected.composers[0]).toEqual(composer);
});
