import { describe, expect, test } from 'vitest';
import type { LintRule } from '../../src/policy/lint/define.ts';
import { lintRules } from '../../src/policy/lint/index.ts';
import { load } from '../../src/policy/load.ts';
import { formatPath } from '../../src/policy/problem.ts';

interface Examples {
  /** Documents about which the lint rule has nothing to say. */
  readonly valid: Readonly<Record<string, unknown>>;
  /** Documents that it finds fault with: level, where, and a part of what it says. */
  readonly invalid: Readonly<Record<string, readonly [document: unknown, level: string, path: string, part: string]>>;
}

/** Runs a lint rule on examples in both directions. */
export function testLint(rule: LintRule, { valid, invalid }: Examples): void {
  const problems = (data: unknown) =>
    rule
      .run({ data, loading: load(data) })
      .map(({ level, path, message }) => ({ level, path: formatPath(path), message }));

  describe(rule.id, () => {
    test('is registered', () => expect(lintRules).toContain(rule));
    test.each(Object.entries(valid))('has nothing to say about %s', (_, document) => {
      expect(problems(document)).toEqual([]);
    });
    test.each(Object.entries(invalid))('finds fault with %s', (_, [document, level, path, part]) => {
      expect(problems(document)).toEqual([{ level, path, message: expect.stringContaining(part) }]);
    });
  });
}
