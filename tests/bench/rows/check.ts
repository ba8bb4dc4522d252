import { compile } from '../../../src/engine/index.ts';
import { checkerOf, namesOf, on, starterDocument } from '../policies.ts';
import type { Row } from '../row.ts';
import { compare, type Subject, spread } from '../time.ts';
import { makeWalk } from '../walk.ts';

const lengths = [140, 280, 3000, 40_000];
const walk = makeWalk();
const company = checkerOf(compile(starterDocument('company')));
const detectors = checkerOf(compile(starterDocument('detectors')));
const union = new RegExp(`\\b(?:${namesOf(1000).join('|')})\\b`, 'gi');

/** Pieces that, said again and again, have sent other checkers into very long loops. */
const hostile = [
  ...['a', 'a ', 'aA', '7', 'a.', 'a-', '@', 'a@a.co ', 'B l u e ', 'acme ', 'ab12:', '😄', '\u0301', '日本'],
  '-----BEGIN ',
];

function overWalk(name: string, run: Subject['run'], length: number, more: Partial<Row> = {}): Row {
  const { ratio, second } = compare(on(walk, length), on(run, length));
  return { group: 'check', name: `${name}, ${length} characters`, value: ratio, unit: '×', micros: second, ...more };
}

function ratio(name: string, value: number, hard: number, aim: number): Row {
  return { group: 'check', name, value, unit: '×', hard, aim };
}

/** What one check costs, in walks over the same text: the least that any matcher of many words can do. */
export function checkRows(): Row[] {
  const worst = (piece: string): Subject => ({ run: company, texts: () => [piece.repeat(40_000 / piece.length)] });
  const perCharacter = (run: Subject['run']): number => compare(on(run, 280), on(run, 40_000)).ratio / (40_000 / 280);
  const atGoal = (length: number, goal: Partial<Row>): Partial<Row> => (length === 280 ? goal : {});
  return [
    ...lengths.map(length =>
      overWalk(
        'company.yaml',
        company,
        length,
        atGoal(length, { hard: 60, aim: 15, chart: 'Beforehand, company.yaml' }),
      ),
    ),
    ...lengths.map(length =>
      overWalk('every detector and signal (detectors.yaml)', detectors, length, {
        ...atGoal(length, { hard: 150, aim: 50, chart: 'Beforehand, detectors.yaml' }),
      }),
    ),
    ratio('the slowest of a hundred texts over the median one (p99)', spread(on(company, 280)), 4, 2.5),
    overWalk('native RegExp of 1,000 names, exact spellings alone', text => text.match(union), 280, {
      chart: 'RegExp of 1,000 names',
    }),
    ratio('a character of 40,000 over one of 280, company.yaml', perCharacter(company), 1.5, 1.1),
    ratio('a character of 40,000 over one of 280, detectors.yaml', perCharacter(detectors), 1.5, 1.1),
    ratio(
      'the worst text over an ordinary one, 40,000 characters',
      Math.max(...hostile.map(piece => compare(on(company, 40_000), worst(piece)).ratio)),
      5,
      2,
    ),
  ];
}
