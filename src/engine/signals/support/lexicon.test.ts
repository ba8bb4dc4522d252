import { describe, expect, test } from 'vitest';
import { lexicon, masks } from './lexicon.ts';

const heard = (phrase: string, text: string): string[] =>
  lexicon([phrase])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('lexicon', () => {
  test.each([
    ['picket line', 'on the picket\n line today', ['picket\n line']],
    ["don't", "i dont and i don't", ['dont', "don't"]],
    ['whistleblow*', 'a whistleblower blew', ['whistleblower']],
    ['(new |)(logo|logos)', 'logos, new logo', ['logos', 'new logo']],
    ['told ... police', 'told the police; told them all about it and police', ['told the police']],
    ['you (... |)lie', 'you lie; you really do lie; youlie', ['you lie', 'you really do lie']],
    ['{n} an hour', 'on 16.40 an hour', ['16.40 an hour']],
    ['we at {org}', `we at ${masks.organisation.repeat(4)} care`, [`we at ${masks.organisation.repeat(4)}`]],
    ['{name} lies', `${masks.competitor.repeat(6)} lies`, [`${masks.competitor.repeat(6)} lies`]],
    ['union', 'reunion, unions, #union', ['union']],
    ['m.e.', 'mxe', []],
  ])('%s in %j', (phrase, text, wanted) => {
    expect(heard(phrase, text)).toEqual(wanted);
  });

  test('takes the longest of several that begin alike, in whatever order they are listed', () => {
    expect(heard('(picket|picket line)', 'the picket line')).toEqual(['picket line']);
  });
});
