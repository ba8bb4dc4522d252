import type { Draft } from '../engine/draft.ts';

/** Handles as people write them and as pages show them: `@Acme`, `acme`, `company/acme/`. */
function plain(handle: string): string {
  return handle
    .trim()
    .replace(/^@|\/$/g, '')
    .toLowerCase();
}

/**
 * Whose account it is. Only the policy's own list makes one official, so that nothing else can ever block; an account
 * whose handle could not be read stays unknown.
 */
export function settleAccount(
  handle: string | undefined,
  site: string | undefined,
  official: Readonly<Record<string, readonly string[]>>,
): Draft['account'] {
  if (handle === undefined || plain(handle) === '') return { kind: 'unknown' };
  const listed = site === undefined ? [] : (official[site] ?? []);
  return { kind: listed.some(other => plain(other) === plain(handle)) ? 'official' : 'personal', handle };
}
