import type { Policy } from '../../engine/policy.ts';
import type { List } from '../../engine/schema/list.ts';
import { type Problem, warning } from '../problem.ts';
import type { LintRule } from './define.ts';
import { conditionsIn } from './support/conditions-in.ts';

/** Lists that do nothing: most often a name was changed in one place and not in the other. */
export const idleList: LintRule = {
  id: 'idle-list',
  title: 'lists that are empty, or that no rule asks for',
  run({ loading }) {
    // A rule that asks for a list which is not there asks for this one, most likely.
    if (!loading.ok) return [];
    const { policy } = loading;
    const asked = listsAsked(policy);
    return Object.entries(policy.lists).flatMap(([id, list]): readonly Problem[] => {
      if (!asked.has(id)) {
        const message = `No rule asks for the list "${id}". Name it in a rule, as in when: {list: ${id}}, or take it out.`;
        return [{ ...warning(['lists', id], message), atKey: true }];
      }
      return isEmpty(list)
        ? [warning(['lists', id], `The list "${id}" is empty, so nothing on it is ever found. Fill it in.`)]
        : [];
    });
  },
};

function listsAsked(policy: Policy): ReadonlySet<unknown> {
  return new Set(
    conditionsIn(policy).flatMap(({ condition: { list, replyingTo } }) => [
      list,
      typeof replyingTo === 'object' && replyingTo !== null && 'list' in replyingTo ? replyingTo.list : undefined,
    ]),
  );
}

function isEmpty({ terms = [], hashed, accounts = {}, fingerprint }: List): boolean {
  const entries = [terms, hashed?.entries ?? [], fingerprint?.entries ?? [], Object.values(accounts).flat()];
  return entries.every(one => one.length === 0);
}
