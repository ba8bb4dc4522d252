import { controlAt } from './control.ts';
import { editableAt } from './editable.ts';
import { deepFocus, targetOf } from './shadow.ts';

/** When the worker gave no composer script, the next touch after this long asks again. */
const again = 2_000;

/** Says `contact` to the worker, which then injects the composer script into this frame. */
export function createContact(): (event: Event) => void {
  let told = Number.NEGATIVE_INFINITY;
  return event => {
    if (event.timeStamp - told < again || !event.isTrusted) return;
    const target = targetOf(event);
    if (target === undefined) return;
    if (editableAt(target) === undefined && (event.type === 'focusin' || controlAt(target) === undefined)) return;
    told = event.timeStamp;
    sendContact();
  };
}

/** A script that came late finds a box that already has the focus. */
export function greetFocus(): void {
  const focus = deepFocus();
  if (focus !== undefined && editableAt(focus) !== undefined) sendContact();
}

async function sendContact(): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ kind: 'contact' });
  } catch {
    // The worker is starting, or this instance has been orphaned: the next touch shows which.
  }
}
