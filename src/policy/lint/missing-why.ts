import { error, type Problem, warning } from '../problem.ts';
import type { LintRule } from './define.ts';

export const missingWhy: LintRule = {
  id: 'missing-why',
  title: 'rules that do not say why they exist',
  run({ data }) {
    const rules = field(data, 'rules');
    return Array.isArray(rules) ? rules.flatMap((rule, index) => look(rule, index)) : [];
  },
};

function look(rule: unknown, index: number): readonly Problem[] {
  const path = ['rules', index, 'why'];
  const why = field(rule, 'why');
  if (texts(why).length === 0 || texts(why).some(text => text.trim() === '')) {
    return [error(path, 'Say in one sentence why this rule exists, for the person who meets it.')];
  }
  const title = texts(field(rule, 'title'));
  return texts(why).some(text => title.includes(text))
    ? [warning(path, 'This only repeats the title. Say what could happen, and to whom.')]
    : [];
}

/** The texts of a string, or of one string a language. */
function texts(value: unknown): readonly string[] {
  const all = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return all.filter(text => typeof text === 'string');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
