import type { Condition } from '../../../engine/conditions/define.ts';
import type { Policy } from '../../../engine/policy.ts';
import type { Path } from '../../problem.ts';

/** A condition somewhere in a policy, and where. */
export interface Placed {
  readonly condition: Condition;
  readonly path: Path;
}

/** Every condition of a policy's rules, with those that stand in others. */
export function conditionsIn({ rules }: Policy): readonly Placed[] {
  return rules.flatMap(({ when, unless }, index) => [
    ...within(when, ['rules', index, 'when']),
    ...(unless === undefined ? [] : within(unless, ['rules', index, 'unless'])),
  ]);
}

function within(condition: Condition, path: Path): readonly Placed[] {
  return [{ condition, path }, ...inner(condition, path).flatMap(one => within(one.condition, one.path))];
}

function inner({ all, any, near, not }: Condition, path: Path): readonly Placed[] {
  const listed = (members: unknown, ...at: Path) =>
    Array.isArray(members) ? members.map((condition, i) => ({ condition, path: [...path, ...at, i] })) : [];
  return [
    ...listed(all, 'all'),
    ...listed(any, 'any'),
    ...listed((near as { of?: unknown } | undefined)?.of, 'near', 'of'),
    ...(not === undefined ? [] : [{ condition: not as Condition, path: [...path, 'not'] }]),
  ];
}
