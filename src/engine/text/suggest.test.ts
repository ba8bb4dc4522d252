import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const known = ['any', 'disclaimer', 'iban-code', 'credit-card', 'opinion', 'unless', 'speaks-for', 'sites', 'x'];

test.each([
  ['opinon', 'opinion'],
  ['Opinion', 'opinion'],
  ['speaksFor', 'speaks-for'],
  ['speaks_for', 'speaks-for'],
  ['credit-cards', 'credit-card'],
  ['iban', 'iban-code'],
  ['site', 'sites'],
  ['unles', 'unless'],
  ['Any', 'any'],
  ['unlses', 'unless'],
])('%s is most likely %s', (name, meant) => expect(suggest(name, known)).toBe(` Did you mean "${meant}"?`));

test.each(['praise', 'y', 'or', 'if', 'length', 'and', ''])('nothing is near %j', name =>
  expect(suggest(name, known)).toBe(''),
);
