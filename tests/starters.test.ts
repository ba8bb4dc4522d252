import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../src/engine/index.ts';
import { runExamples } from '../src/policy/examples.ts';
import { lint } from '../src/policy/lint/index.ts';
import { readSource } from '../src/policy/source.ts';

const folder = 'policy/starters';

describe.each(readdirSync(folder))('%s', name => {
  const source = readSource(readFileSync(`${folder}/${name}`, 'utf8'));

  test('lints without an error', () => {
    expect(lint(source).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('every example holds', () => {
    expect(runExamples(parsePolicy(source.data)).filter(({ failure }) => failure !== undefined)).toEqual([]);
  });
});

test('company.yaml shows what passes as often as what does not', () => {
  const { rules } = parsePolicy(readSource(readFileSync(`${folder}/company.yaml`, 'utf8')).data);
  const uneven = rules.filter(({ examples }) => examples.flags.length !== examples.passes.length);
  expect(uneven.map(({ id }) => id)).toEqual([]);
});
