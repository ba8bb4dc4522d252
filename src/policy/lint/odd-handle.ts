import type { Accounts } from '../../engine/text/handles.ts';
import { type Path, type Problem, warning } from '../problem.ts';
import { policyRule } from './define.ts';

/** Accounts are compared by their handles; an address pasted in the place of one is never anybody's. */
export const oddHandle = policyRule({
  id: 'odd-handle',
  title: 'accounts given by an address or a name in place of the handle',
  run: ({ lists, organisation }) => [
    ...look(organisation.accounts, ['organisation', 'accounts']),
    ...Object.entries(lists).flatMap(([id, { accounts = {} }]) => look(accounts, ['lists', id, 'accounts'])),
  ],
});

function look(accounts: Accounts, path: Path): readonly Problem[] {
  return Object.entries(accounts).flatMap(([site, handles]) =>
    handles.flatMap((handle, at) =>
      /\s|:\/\/|^www\./.test(handle.trim())
        ? [
            warning(
              [...path, site, at],
              `"${handle}" is no handle. Give what stands after the @ or in the address, such as acmerobotics or company/acme.`,
            ),
          ]
        : [],
    ),
  );
}
