import { expect, test } from 'vitest';
import type { Detector } from '../detectors/define.ts';
import type { Found } from './found.ts';
import { yieldToSpecific } from './yield.ts';

const detector = (id: string, generic?: true): Detector => ({
  id,
  groups: ['secrets'],
  title: id,
  source: '',
  find: () => [],
  ...(generic && { generic }),
});

function found(start: number, end: number, by?: Detector, part = 0): Found {
  const rule = {
    id: 'rule',
    category: 'secrets',
    level: 'hold',
    title: 'Title',
    fixes: [],
    signals: [],
    once: false,
  } as const;
  const silent = { inScope: () => true, when: () => [], unless: undefined };
  return { rule: { ...rule, ...silent }, level: 'hold', hit: { part, start, end, ...(by && { detector: by }) } };
}

test('a generic detector is silent where one that knows the format speaks', () => {
  const generic = detector('generic-api-key', true);
  const specific = detector('github-pat');
  const said = [
    found(4, 20, generic),
    found(6, 20, specific),
    found(30, 40, generic),
    found(6, 20, generic, 1),
    found(5, 8),
  ];
  expect(yieldToSpecific(said).map(({ hit }) => [hit.detector?.id, hit.part, hit.start])).toEqual([
    ['github-pat', 0, 6],
    ['generic-api-key', 0, 30],
    ['generic-api-key', 1, 6],
    [undefined, 0, 5],
  ]);
});
