import { task } from './selection.ts';
import { listenEverywhere } from './views.ts';

let composing = false;
let changed = Number.NEGATIVE_INFINITY;
const waiting: (() => void)[] = [];

/**
 * Notes compositions and the time of the last change, for all fields of this page. Called once, before the first
 * edit; listens until the signal aborts and handles nothing.
 */
export function watchActivity(signal: AbortSignal): void {
  const note = (): void => {
    changed = performance.now();
  };
  const end = (): void => {
    composing = false;
    for (const resolve of waiting.splice(0)) resolve();
  };
  listenEverywhere('beforeinput', note, signal);
  listenEverywhere('input', note, signal);
  // Editors carry out these keys themselves, and no input event follows.
  const noteKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || key === 'Enter' || key === 'Backspace' || key === 'Delete') note();
  };
  listenEverywhere('keydown', noteKey, signal);
  listenEverywhere(
    'compositionstart',
    () => {
      composing = true;
    },
    signal,
  );
  listenEverywhere('compositionend', end, signal);
  // A composition whose box is taken away ends without a word.
  listenEverywhere('focusin', end, signal);
  signal.addEventListener('abort', end);
}

/** Resolves when no composition is going on: an editor written to in the middle of one doubles or loses text. */
export async function composed(): Promise<void> {
  if (!composing) return;
  await new Promise<void>(resolve => waiting.push(resolve));
  await task();
}

/**
 * Resolves `pause` milliseconds after the last change. Histories that group changes by time (Quill 1000 ms, ProseMirror
 * 500 ms, Lexical 1000 ms) then count the next one as a step of its own.
 */
export async function rested(pause: number): Promise<void> {
  for (let left = pause; left > 0; ) {
    left = changed + pause - performance.now();
    if (left > 0) await new Promise(resolve => setTimeout(resolve, left));
  }
}
