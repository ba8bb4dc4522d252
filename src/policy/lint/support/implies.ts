import type { Condition } from '../../../engine/conditions/define.ts';
import type { Policy } from '../../../engine/policy.ts';

/** Whether wherever `one` holds, `other` certainly holds too. No means: not that can be told by reading. */
export function implies(one: Condition, other: Condition, lists: Policy['lists']): boolean {
  const also = (a: Condition, b: Condition) => implies(a, b, lists);
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const any = members(one.any);
  if (any) return any.every(member => also(member, other));
  const all = members(other.all);
  if (all) return all.every(member => also(one, member));
  if (members(other.any)?.some(member => also(one, member))) return true;
  if (members(one.all)?.some(member => also(member, other))) return true;
  const near = (one.near as { of?: unknown } | undefined)?.of;
  if (members(near)?.some(member => also(member, other))) return true;
  if (one.not !== undefined && other.not !== undefined) return also(other.not as Condition, one.not as Condition);
  const [found, wanted] = [termsOf(one, lists), termsOf(other, lists)];
  return found !== undefined && wanted !== undefined && found.length > 0 && found.every(term => wanted.includes(term));
}

function members(value: unknown): readonly Condition[] | undefined {
  return Array.isArray(value) ? (value as readonly Condition[]) : undefined;
}

/** The terms that make a condition hold, where nothing else does, not even another spelling of them. */
function termsOf({ terms, list }: Condition, lists: Policy['lists']): readonly string[] | undefined {
  if (Array.isArray(terms)) return terms;
  const { terms: listed, ...others } = (typeof list === 'string' && lists[list]) || {};
  return Object.keys(others).length === 0 ? listed : undefined;
}
