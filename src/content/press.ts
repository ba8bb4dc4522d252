import { isA, isKey, isMouse } from './kind.ts';
import { targetOf } from './shadow.ts';

/** Something a person did that may post what they wrote, and the way to do it again in their stead. */
export interface Press {
  readonly event: Event;
  /** The innermost element that it met. */
  readonly target: Element;
  /** When it was kept, on the clock of `performance.now()`: what a busy page waits before that is not our doing. */
  readonly at: number;
  /** The key, where it was one. */
  readonly key: string;
  /** The key came up while the press was kept: the site hears of it after the press. */
  up: KeyboardEvent | undefined;
  /**
   * Does it again, at the same element or, where the site has made that anew meanwhile, at the one in its place. Returns
   * false where a key was left to the browser's own default action.
   */
  repeat(at?: Element): boolean;
}

/**
 * The press behind an event of type `click`, `keydown` or `submit`. `leads` are what was kept of the pointer's own events
 * before a click; they are done again as well.
 */
export function pressOf(event: Event, leads: readonly MouseEvent[] = []): Press | undefined {
  const target = targetOf(event);
  if (target === undefined) return undefined;
  const shared = { event, target, at: timeOf(event, target), key: '', up: undefined };
  if (isKey(event)) {
    const press: Press = { ...shared, key: event.key, repeat: (at = target) => repeatKey(at, press, event) };
    return press;
  }
  if (event.type === 'submit') {
    return { ...shared, repeat: (at = target) => repeatSubmit(at, (event as SubmitEvent).submitter) };
  }
  if (isMouse(event)) {
    return {
      ...shared,
      repeat(at = target) {
        repeatLeads(at, leads);
        return repeatClick(at, event);
      },
    };
  }
  return undefined;
}

/** Each frame counts its time from its own beginning. */
function timeOf({ timeStamp }: Event, { ownerDocument }: Element): number {
  return timeStamp + (ownerDocument.defaultView ?? window).performance.timeOrigin - performance.timeOrigin;
}

/** Does again what a pointer did before its click. */
export function repeatLeads(target: Element, leads: readonly MouseEvent[]): void {
  for (const lead of leads) {
    const { buttons } = lead;
    const init = { ...copied, ...pointer(lead), buttons };
    if ('pointerId' in lead) {
      const { pointerId, pointerType, isPrimary } = lead as PointerEvent;
      target.dispatchEvent(new PointerEvent(lead.type, { ...init, pointerId, pointerType, isPrimary }));
    } else target.dispatchEvent(new MouseEvent(lead.type, init));
  }
}

/** A synthetic click still sets off what a click does by default: a submit button submits. */
function repeatClick(target: Element, event: MouseEvent): boolean {
  target.dispatchEvent(new PointerEvent('click', { ...copied, ...pointer(event) }));
  return true;
}

/** Sites look at `key`, at `code`, or, older ones, at `keyCode` and `which`: a key needs them all. */
function repeatKey(target: Element, press: Press, event: KeyboardEvent): boolean {
  const went = target.dispatchEvent(copyKey('keydown', event));
  if (went && event.key === 'Enter') target.dispatchEvent(copyKey('keypress', event));
  if (press.up) target.dispatchEvent(copyKey('keyup', press.up));
  return !went;
}

function repeatSubmit(target: Element, submitter: HTMLElement | null): boolean {
  if (isA(target, 'form')) target.requestSubmit(submitter?.isConnected ? submitter : null);
  return true;
}

const copied = { bubbles: true, cancelable: true, composed: true };

function modifiers(event: MouseEvent | KeyboardEvent): EventModifierInit {
  return { ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey, altKey: event.altKey };
}

function pointer(event: MouseEvent): PointerEventInit {
  const { clientX, clientY, screenX, screenY, button, detail } = event;
  return { ...modifiers(event), clientX, clientY, screenX, screenY, button, detail, view: window };
}

function copyKey(type: string, event: KeyboardEvent): KeyboardEvent {
  const { key, code, keyCode, which, location } = event;
  return new KeyboardEvent(type, { ...copied, ...modifiers(event), key, code, keyCode, which, location, view: window });
}
