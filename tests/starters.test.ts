import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, compile, type Policy, parsePolicy, settle } from '../src/engine/index.ts';
import { runExamples } from '../src/policy/examples.ts';
import { lint } from '../src/policy/lint/index.ts';
import { readSource } from '../src/policy/source.ts';

const folder = 'policy/starters';
const read = (name: string): Policy => parsePolicy(readSource(readFileSync(`${folder}/${name}`, 'utf8')).data);

describe.each(readdirSync(folder))('%s', name => {
  const source = readSource(readFileSync(`${folder}/${name}`, 'utf8'));

  test('lints without an error', () => {
    expect(lint(source).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('every exercise meets the rules that it is about', () => {
    const policy = parsePolicy(source.data);
    const compiled = compile(policy);
    for (const { draft, rules } of policy.scenarios) {
      const found = check(compiled, settle({ parts: [draft], account: { kind: 'personal' } }, 0)).map(
        ({ rule }) => rule,
      );
      expect(found).toEqual(expect.arrayContaining(rules));
    }
  });

  test('every example holds', () => {
    expect(runExamples(parsePolicy(source.data)).filter(({ failure }) => failure !== undefined)).toEqual([]);
  });
});

test('company.yaml offers three exercises', () => {
  expect(read('company.yaml').scenarios).toHaveLength(3);
});

describe('docs/rule-kinds.md', () => {
  const named = Array.from(readFileSync('docs/rule-kinds.md', 'utf8').matchAll(/`([a-z-]+)\/([a-z-]+)`/g));

  test.each(named.map(([, starter = '', rule = '']) => ({ starter, rule })))('$starter/$rule', ({ starter, rule }) => {
    expect(read(`${starter}.yaml`).rules.map(({ id }) => id)).toContain(rule);
  });
});

test('company.yaml shows what passes as often as what does not', () => {
  const { rules } = read('company.yaml');
  const uneven = rules.filter(({ examples }) => examples.flags.length !== examples.passes.length);
  expect(uneven.map(({ id }) => id)).toEqual([]);
});
