import type { Site } from '../sites/site.ts';
import { allBoxes, type Box, boxAt, boxNear } from './box.ts';
import { controlAt, isNative } from './control.ts';
import { isKey } from './kind.ts';
import { deepFocus } from './shadow.ts';
import { isPostControl } from './submit.ts';

/** A way to post that a person just took. */
export interface Way {
  readonly box: Box;
  /** False for Enter in a box of which nobody knows whether Enter posts there. */
  readonly sure: boolean;
}

/** The box that an event of type `click`, `keydown` or `submit` at its innermost target would post, if it would post one. */
export function wayOf(event: Event, target: Element | undefined, site: Site | undefined): Way | undefined {
  if (target === undefined) return undefined;
  if (isKey(event)) return keyWay(event, target, site);
  if (event.type === 'submit') return sure(boxNear(target, site));
  return controlWay(target, site);
}

function controlWay(target: Element, site: Site | undefined): Way | undefined {
  const control = controlAt(target);
  const box = control && boxNear(control, site);
  return control && box && isPostControl(control, box) ? sure(box) : undefined;
}

function keyWay(event: KeyboardEvent, target: Element, site: Site | undefined): Way | undefined {
  // An input method uses Enter for itself; Safari marks the Enter that ends a composition with 229 alone.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return undefined;
  if (!isPressKey(event)) return undefined;
  const box = boxAt(target, site);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sure(box ?? allBoxes(site));
  if (box === undefined) return pressesItself(target) ? controlWay(target, site) : undefined;
  if (event.key !== 'Enter' || event.shiftKey) return undefined;
  const keys = box.data?.keys ?? ['enter?'];
  if (keys.includes('enter')) return sure(box);
  return keys.includes('enter?') ? { box, sure: false } : undefined;
}

const isPressKey = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** The browser turns a key on a real button into a click, which comes by itself; a site does that for all others. */
function pressesItself(target: Element): boolean {
  const control = controlAt(target);
  return control !== undefined && !isNative(control) && deepFocus() === target;
}

function sure(box: Box | undefined): Way | undefined {
  return box && { box, sure: true };
}
