import type { Draft } from './draft.ts';
import { surfaces } from './draft.ts';
import { compileDuring } from './during.ts';
import type { Path, Problem } from './problem.ts';
import type { Scope } from './schema/scope.ts';

const notMessages = surfaces.filter(surface => surface !== 'message');

/** Whether a draft is in scope. A draft from an unknown site is in the scope of any site. */
export function compileScope(scope: Scope, path: Path, problems: Problem[]): (draft: Draft) => boolean {
  const { sites, audiences, accounts, roles } = scope;
  const surfacesMeant = scope.surfaces ?? notMessages;
  const during = scope.during && compileDuring(scope.during, [...path, 'during'], problems);
  return draft =>
    surfacesMeant.includes(draft.surface) &&
    (sites === undefined || draft.site === undefined || sites.includes(draft.site)) &&
    (audiences === undefined || audiences.includes(draft.audience)) &&
    (accounts === undefined ||
      accounts.includes(
        draft.account.kind === 'unknown' && accounts.includes('personal') ? 'personal' : draft.account.kind,
      )) &&
    (roles === undefined || roles.some(role => draft.roles.includes(role))) &&
    (during === undefined || during(draft.at));
}
