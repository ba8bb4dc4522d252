import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, compile, type Policy, parsePolicy, settle } from '../src/engine/index.ts';
import { topics } from '../src/engine/signals/data/language.ts';
import { runExamples } from '../src/policy/examples.ts';
import { lint } from '../src/policy/lint/index.ts';
import { readSource } from '../src/policy/source.ts';

const folder = 'policy/starters';
/** Every detector and signal as a rule of its own: there to measure them, not to begin from. */
const show = 'detectors.yaml';
const names = readdirSync(folder);
const sourceOf = (name: string) => readSource(readFileSync(`${folder}/${name}`, 'utf8'));
const read = (name: string): Policy => parsePolicy(sourceOf(name).data);

describe.each(names)('%s', name => {
  const source = sourceOf(name);
  const policy = parsePolicy(source.data);

  test('lints without an error', () => {
    expect(lint(source).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('every exercise meets the rules that it is about', () => {
    const compiled = compile(policy);
    for (const { draft, rules } of policy.scenarios) {
      const found = check(compiled, settle({ parts: [draft], account: { kind: 'personal' } }, 0)).map(
        ({ rule }) => rule,
      );
      expect(found).toEqual(expect.arrayContaining(rules));
    }
  });

  test('every example holds', () => {
    expect(runExamples(policy).filter(({ failure }) => failure !== undefined)).toEqual([]);
  });

  test('fits into a managed setting', () => {
    expect(JSON.stringify(source.data).length).toBeLessThanOrEqual(64_000);
  });
});

describe.each(names.filter(name => name !== show))('%s is complete', name => {
  const policy = read(name);
  const { organisation, contacts, handbook, official, rules, scenarios } = policy;

  test('the organisation', () => {
    const { aliases, domains, accounts } = organisation;
    expect([aliases, domains, Object.keys(accounts)].filter(facts => facts.length === 0)).toEqual([]);
  });

  test('every contact is asked by a rule, on duty, or named in the handbook', () => {
    const asked = rules.flatMap(({ fixes }) => fixes.flatMap(fix => ('askReview' in fix ? [fix.askReview] : [])));
    const onDuty = [...(official.rota ?? []).map(({ contact }) => contact), official.care?.contact];
    const told = JSON.stringify(handbook);
    const idle = contacts.filter(({ id, name }) => ![...asked, ...onDuty].includes(id) && !told.includes(String(name)));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('the handbook, a scenario and all protected topics', () => {
    for (const text of [handbook.intro, handbook.breaches, handbook.appeal, handbook.monitoring]) {
      expect(text).toBeTruthy();
    }
    expect(scenarios.length).toBeGreaterThan(0);
    expect(policy.protected.topics).toEqual(expect.arrayContaining([...topics]));
  });

  test('every rule about words shows what it flags and what it passes', () => {
    const untold = rules.filter(({ when, examples: { flags, passes } }) => {
      const isAboutWords = !/"(?:attachment|length)"/.test(JSON.stringify(when));
      return isAboutWords && (flags.length === 0 || passes.length === 0);
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  test('titles and reasons are short, and every rule offers a way out', () => {
    const long = rules.filter(({ title, why }) => String(title).length > 48 || String(why).length > 180);
    expect(long.map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ fixes }) => fixes.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('nothing goes too far', () => {
    const rights = ['protected-speech', 'work-talk', 'prior-approval', 'unprotected-topic', 'vague-words'];
    expect(lint(sourceOf(name)).filter(({ rule }) => rights.includes(rule))).toEqual([]);
  });
});

test('company.yaml offers three exercises', () => {
  expect(read('company.yaml').scenarios).toHaveLength(3);
});

describe('docs/rule-kinds.md', () => {
  const named = Array.from(readFileSync('docs/rule-kinds.md', 'utf8').matchAll(/`([a-z-]+)\/([a-z-]+)`/g));
  const known = new Map(names.map(name => [name, read(name).rules.map(({ id }) => id)]));

  test.each(named.map(([, starter = '', rule = '']) => ({ starter, rule })))('$starter/$rule', ({ starter, rule }) => {
    expect(known.get(`${starter}.yaml`)).toContain(rule);
  });

  test.each(names.filter(name => name !== show))('%s is among the answers', name => {
    expect(named.map(([, starter]) => `${starter}.yaml`)).toContain(name);
  });
});

test('company.yaml shows what passes as often as what does not', () => {
  const { rules } = read('company.yaml');
  const uneven = rules.filter(({ examples }) => examples.flags.length !== examples.passes.length);
  expect(uneven.map(({ id }) => id)).toEqual([]);
});
