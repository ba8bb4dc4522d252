import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../src/engine/check.ts';
import { settle } from '../src/engine/draft.ts';
import { load } from '../src/policy/load.ts';
import { readSource } from '../src/policy/source.ts';
import { pages } from './pages/index.ts';
import { addressOf } from './pages/page.ts';

describe('demo pages', () => {
  test('every folder with a page is registered once, sorted by id', () => {
    const folders = readdirSync('tests/pages').filter(name => existsSync(`tests/pages/${name}/page.ts`));
    expect(pages.map(page => page.id)).toEqual(folders.sort());
  });

  test('no two pages share an address', () => {
    const addresses = pages.map(page => addressOf(page, 80));
    expect(new Set(addresses).size).toBe(pages.length);
  });

  test('the sample policy says something about every example', () => {
    const { data } = readSource(readFileSync('policy/starters/company.yaml', 'utf8'));
    const sample = load(data);
    if (!sample.ok) throw new Error('The sample policy does not load.');
    const silent = pages.filter(page => check(sample.compiled, settle({ parts: [page.example] }, 0)).length === 0);
    expect(silent.map(page => page.id)).toEqual([]);
  });
});
