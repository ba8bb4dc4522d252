import { controlAt, isNative } from './control.ts';
import { createDive } from './dive.ts';
import { boxes, editableAt, isComposer, isFilled } from './editable.ts';
import { isKey } from './kind.ts';
import { type Press, pressOf } from './press.ts';
import { outwards, targetOf } from './shadow.ts';
import { type Hooks, patience } from './world.ts';

/**
 * Keeps a press that could post a filled box until the composer script is there, and sends it on after {@link patience}
 * whatever happens. Further presses meanwhile belong to the same wish: a double click posts once. True where it kept one.
 */
export function keepEarly(event: Event, hooks: Hooks): boolean {
  if (hooks.kept !== undefined && holdKeyUp(event, hooks.kept.press)) return true;
  if (!event.isTrusted || !couldPost(event)) return false;
  const press = pressOf(event);
  if (press === undefined) return false;
  stop(event);
  if (hooks.kept !== undefined) return true;
  const timer = setTimeout(() => {
    hooks.kept = undefined;
    sendOn(press, hooks);
  }, patience);
  hooks.kept = { press, timer };
  return true;
}

/** Sends a kept press on. Returns what {@link Press.repeat} returns. */
export function sendOn(press: Press, hooks: Hooks, at?: Element): boolean {
  return replaying(hooks, () => press.repeat(at));
}

/** Does something in the person's stead, without taking it for their doing. */
export function replaying<T>(hooks: Hooks, act: () => T): T {
  hooks.replaying = true;
  try {
    return act();
  } finally {
    hooks.replaying = false;
  }
}

export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A site may post when the key comes up: that half of the press is kept, too. */
export function holdKeyUp(event: Event, press: Press): boolean {
  if (event.type !== 'keyup' || !isKey(event) || event.key !== press.key) return false;
  stop(event);
  press.up = event;
  return true;
}

function couldPost(event: Event): boolean {
  const target = targetOf(event);
  if (target === undefined) return false;
  if (isKey(event)) return couldKeyPost(event, target);
  if (event.type === 'submit') return isFilledNear(target);
  const control = event.type === 'click' ? controlAt(target) : undefined;
  return control !== undefined && isFilledNear(control);
}

/** Enter alone is left to the text, so that no line break is ever lost. */
function couldKeyPost(event: KeyboardEvent, target: Element): boolean {
  if (event.type !== 'keydown' || event.isComposing || event.keyCode === 229) return false;
  const editable = editableAt(target);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    return editable === undefined ? isFilledNear(target) : isFilled(editable);
  if (editable !== undefined) return false;
  const control = event.key === 'Enter' || event.key === ' ' ? controlAt(target) : undefined;
  return control !== undefined && !isNative(control) && isFilledNear(control);
}

/** Whether the nearest boxes around a control hold text. */
function isFilledNear(control: Element): boolean {
  const dive = createDive(boxes);
  for (const around of outwards(control, 60)) {
    const near = [...around.querySelectorAll<HTMLElement>(boxes), ...dive(around)].filter(isComposer);
    if (near.length > 0) return near.some(isFilled);
  }
  return false;
}
