import type { Mark } from '../protocol/composer.ts';
import type { Snapshot } from './draft.ts';
import type { Link } from './link.ts';

/** The answer to one draft. */
export interface Verdict {
  readonly n: number;
  readonly snapshot: Snapshot;
  readonly marks: readonly Mark[];
  /** Another verdict on the same draft follows: what this one does not find may still be there. */
  readonly pending: boolean;
}

/** Numbers the drafts, sends the newest, and keeps the newest verdict. */
export interface Drafts {
  /** Sends a draft to be checked, unless it is the one sent last. Returns its number. */
  send(snapshot: Snapshot): number;
  /** Sends the newest draft once more, to a worker that does not know it or by another policy. */
  again(): void;
  /** Marks of a draft came. Returns the verdict, or undefined where a newer draft has been sent meanwhile. */
  settle(n: number, marks: readonly Mark[], pending?: boolean): Verdict | undefined;
  /** The verdict on exactly this draft, if it is there. */
  verdictOn(snapshot: Snapshot): Verdict | undefined;
  newest(): Verdict | undefined;
  /** The newest draft has no last verdict yet. */
  waiting(): boolean;
  /** Calls back once, when it is known whether exactly this draft is held; never, where another one is settled first. */
  whenSettled(snapshot: Snapshot, then: (verdict: Verdict) => void): void;
}

export function createDrafts(link: Link): Drafts {
  let n = 0;
  let sent: Snapshot | undefined;
  let verdict: Verdict | undefined;
  let waiting: { readonly key: string; readonly then: (verdict: Verdict) => void }[] = [];

  const verdictOn = ({ key }: Snapshot): Verdict | undefined => (verdict?.snapshot.key === key ? verdict : undefined);
  const drafts: Drafts = {
    send(snapshot) {
      if (sent?.key === snapshot.key) return n;
      sent = snapshot;
      n += 1;
      drafts.again();
      return n;
    },
    again() {
      if (sent !== undefined) link.post({ kind: 'draft', n, draft: sent.draft });
    },
    settle(of, marks, pending = false) {
      if (of !== n || sent === undefined) return undefined;
      verdict = { n, snapshot: sent, marks, pending };
      const settled = verdict;
      if (!isDecided(settled)) return settled;
      const due = waiting.filter(({ key }) => key === settled.snapshot.key);
      waiting = [];
      for (const { then } of due) then(settled);
      return settled;
    },
    verdictOn,
    newest: () => verdict,
    waiting: () => sent !== undefined && (verdict?.n !== n || verdict.pending),
    whenSettled(snapshot, then) {
      const known = verdictOn(snapshot);
      if (known !== undefined && isDecided(known)) then(known);
      else waiting.push({ key: snapshot.key, then });
    },
  };
  return drafts;
}

/** Whether a verdict says if the post is kept back: what is still to come cannot take a hold away. */
export function isDecided(verdict: Verdict): boolean {
  return !verdict.pending || holds(verdict);
}

/** Whether a verdict keeps the post back. */
export function holds({ marks }: Verdict): boolean {
  return marks.some(({ level }) => level === 'hold' || level === 'block');
}
