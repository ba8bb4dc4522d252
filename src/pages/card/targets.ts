import type { CardAct, CardView, FindingView, FixView } from '../../protocol/card.ts';

/** What happens inside the frame alone. */
export type LocalDeed =
  | { readonly act: 'copy' }
  | { readonly act: 'more' }
  | { readonly act: 'write' }
  | { readonly act: 'open'; readonly href: string };
export type Deed = CardAct | LocalDeed;

/** One thing in the frame that can be pressed. The highlight moves over them in this order, and round. */
export interface Target {
  /** Also the element's `data-target`. */
  readonly id: string;
  readonly deed: Deed;
  /** Keys that press it from anywhere in the frame: a digit, a letter, `Escape`. */
  readonly keys: readonly string[];
  /** A row of the list: the arrow keys go here. */
  readonly row: boolean;
}

function target(id: string, deed: Deed, ...keys: string[]): Target {
  return { id, deed, keys, row: false };
}

function row(id: string, deed: Deed, ...keys: string[]): Target {
  return { id, deed, keys, row: true };
}

export const fixId = (mark: number, fix: number): string => `fix-${mark}-${fix}`;
export const findId = (mark: number): string => `find-${mark}`;

/** The finding whose body is shown: the one that the view names, otherwise the gravest. */
export function openFinding(findings: readonly FindingView[], open: number): FindingView | undefined {
  return findings.find(finding => finding.mark === open) ?? findings[0];
}

const close = target('close', { act: 'close' }, 'Escape');

/** Where a fix leads, for the kinds that lead somewhere. */
export function addressOf(fix: FixView): string | undefined {
  if (fix.kind === 'askReview') return fix.contact.href;
  return fix.kind === 'learnMore' ? fix.url : undefined;
}

function fixes({ mark, fixes }: FindingView): Target[] {
  return fixes.map((view, fix) => {
    const href = addressOf(view);
    const deed: Deed = href === undefined ? { act: 'fix', mark, fix } : { act: 'open', href };
    return row(fixId(mark, fix), deed, ...(fix < 9 ? [String(fix + 1)] : []));
  });
}

function card({ findings, open }: Extract<CardView, { kind: 'card' }>): Target[] {
  const shown = openFinding(findings, open);
  if (!shown) return [close];
  const list =
    findings.length === 1
      ? fixes(shown)
      : findings.flatMap(finding => [
          row(findId(finding.mark), { act: 'show', mark: finding.mark }),
          ...(finding === shown ? fixes(finding) : []),
        ]);
  return [
    ...list,
    target('not-this-time', { act: 'not-this-time', mark: shown.mark }, 'n'),
    target('this-is-wrong', { act: 'this-is-wrong', mark: shown.mark }, 'w'),
    close,
  ];
}

/** Everybody whom the findings name for a question, each once. */
export function contacts(findings: readonly FindingView[]) {
  const asks = findings.flatMap(({ mark, fixes }) =>
    fixes.flatMap((fix, index) => (fix.kind === 'askReview' ? [{ mark, fix: index, contact: fix.contact }] : [])),
  );
  return asks.filter((ask, index) => asks.findIndex(other => other.contact.id === ask.contact.id) === index);
}

function hold({ level, findings, askReason }: Extract<CardView, { kind: 'hold' }>): Target[] {
  const asks = contacts(findings).map(({ mark, fix, contact }) =>
    target(fixId(mark, fix), { act: 'open', href: contact.href }),
  );
  const edit = target('edit', { act: 'edit' }, 'Escape');
  if (level === 'block') {
    const review = asks[0] && target('review', asks[0].deed);
    return [...asks, edit, ...(review ? [review] : [])];
  }
  const reason = askReason ? [target('reason', { act: 'write' })] : [];
  // no key of its own: it is reached on purpose or not at all
  return [...asks, ...reason, edit, target('post-anyway', { act: 'post-anyway', reason: '' })];
}

function notice({ notice }: Extract<CardView, { kind: 'notice' }>): Target[] {
  const more = target('more', { act: 'more' });
  switch (notice) {
    case 'unchecked':
    case 'messages':
      return [more, close];
    case 'not-here':
      return [more, target('copy', { act: 'copy' }), close];
    case 'updated':
      return [target('not-now', { act: 'close' }), close];
    default:
      return [close];
  }
}

/** Everything that can be pressed in a view, in the order of the Tab key. */
export function targetsOf(view: CardView): readonly Target[] {
  switch (view.kind) {
    case 'card':
      return card(view);
    case 'done':
      return [view.ok ? row('undo', { act: 'undo' }, '1', 'z') : row('copy', { act: 'copy' }, '1'), close];
    case 'noted':
      return [row('copy', { act: 'copy' }, '1'), row('take-it-back', { act: 'take-it-back' }, '2', 'z'), close];
    case 'hold':
      return hold(view);
    case 'notice':
      return notice(view);
  }
}
