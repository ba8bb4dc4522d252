import type { Span } from '../finding.ts';
import { matchesOf } from './matches.ts';

/** Handles by site, without `@`. */
export type Accounts = Readonly<Record<string, readonly string[]>>;

const addressed = /@[\p{L}\p{N}_.-]{1,100}/gu;

/** Handles are compared without `@` and without regard to case. */
export function sameHandle(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Whether a handle is one of these; on an unknown site, of any site. */
export function isAmong(handle: string, accounts: Accounts, site: string | undefined): boolean {
  return handlesOf(accounts, site).some(one => sameHandle(one, handle));
}

/** Where the text addresses one of these accounts with `@`, as stretches of the raw text. */
export function handlesIn(raw: string, accounts: Accounts, site: string | undefined): Span[] {
  if (!raw.includes('@')) return [];
  const wanted = new Set(handlesOf(accounts, site).map(bare));
  return matchesOf(addressed, raw).flatMap(({ 0: match, index }) => {
    // In scripts without spaces, and before a particle, words follow at once: @acmeさん, @acme님.
    const forms = [match, match.replace(/(?<![.-])[.-]+$/, ''), /^@[\w.-]*/.exec(match)?.[0] ?? ''];
    const handle = forms.find(form => wanted.has(bare(form)));
    return handle === undefined ? [] : [{ start: index, end: index + handle.length }];
  });
}

function handlesOf(accounts: Accounts, site: string | undefined): readonly string[] {
  return site === undefined ? Object.values(accounts).flat() : (accounts[site] ?? []);
}

function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}
