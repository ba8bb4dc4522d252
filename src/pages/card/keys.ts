import type { CardView } from '../../protocol/card.ts';
import type { Target } from './targets.ts';

export interface Press {
  /** As in `KeyboardEvent.key`. */
  readonly key: string;
  readonly shift: boolean;
}

/** What a key leads to: where the highlight stands then, and what is pressed. */
export interface Step {
  readonly focus: string | undefined;
  readonly press?: Target;
}

function move(targets: readonly Target[], focus: string | undefined, by: 1 | -1): Step {
  const at = targets.findIndex(target => target.id === focus);
  const next = at < 0 ? (by > 0 ? 0 : targets.length - 1) : (at + by + targets.length) % targets.length;
  return { focus: targets[next]?.id };
}

const moves: Readonly<Record<string, (targets: readonly Target[], focus: string | undefined, shift: boolean) => Step>> =
  {
    Tab: (targets, focus, shift) => move(targets, focus, shift ? -1 : 1),
    ArrowDown: (targets, focus) => move(rows(targets, focus), focus, 1),
    ArrowUp: (targets, focus) => move(rows(targets, focus), focus, -1),
  };

/** The rows, and the place where the highlight stands, so that the arrows lead on from there. */
function rows(targets: readonly Target[], focus: string | undefined): readonly Target[] {
  const list = targets.filter(target => target.row || target.id === focus);
  return list.length > 0 ? list : targets;
}

/**
 * Where a key leads. Without the highlight in the frame only Tab, the arrows and Escape do anything, so that a key
 * meant for the text can never answer.
 * @returns undefined where the key means nothing here
 */
export function step(targets: readonly Target[], focus: string | undefined, { key, shift }: Press): Step | undefined {
  const go = moves[key];
  if (go) return go(targets, focus, shift);
  if (key !== 'Escape' && focus === undefined) return;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const press = targets.find(target => (name === 'Enter' ? target.id === focus : target.keys.includes(name)));
  return press && { focus: focus && press.id, press };
}

/**
 * Where the highlight stands when a view comes: a hold has it on *Edit*, a card has it where the person had it before,
 * or on its main fix if it was opened by keyboard, and one that opened by itself has none.
 */
export function landing(view: CardView, targets: readonly Target[], before: string | undefined, focused: boolean) {
  if (view.kind === 'hold') return 'edit';
  if (before === undefined && !focused) return;
  const main = targets.find(target => target.keys.includes('1')) ?? targets[0];
  return targets.some(target => target.id === before) ? before : main?.id;
}
