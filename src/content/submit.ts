import type { ComposerData } from '../sites/site.ts';
import type { Box } from './box.ts';
import { controls, isOff } from './control.ts';
import { isKey } from './kind.ts';
import { labelOf } from './label.ts';
import type { Press } from './press.ts';
import { encloses } from './shadow.ts';
import { around, findAll, fits, isVisible, type Place } from './surroundings.ts';
import { saysPost } from './words.ts';

/**
 * Whether pressing this control posts the box. Where the site's own selectors find anything around the box they alone
 * count; where they find nothing (the site has changed, or nobody described it) a submit button or the usual words do.
 */
export function isPostControl(control: HTMLElement, box: Box): boolean {
  if (isOff(control)) return false;
  const described = postControls(box);
  return described.length > 0 ? described.some(one => one.contains(control)) : looksLikePost(control, box.parts);
}

/** The controls around a box that the site's entry names. */
export function postControls({ data, scope }: Pick<Box, 'data' | 'scope'>): HTMLElement[] {
  const found = findAll(scope, data?.submit ?? []);
  if (data?.pick !== 'last') return found;
  return found.filter(one => isVisible(one) && one.textContent?.trim()).slice(-1);
}

/** The control that posts the box. */
export function postControl(box: Box): HTMLElement | undefined {
  const [described] = postControls(box);
  return described ?? postsWithin(box.scope, box);
}

/** The control that posts the box, or, where none stands around it, the nearest one that could: for keeping the card away. */
export function nearPostControl(box: Box): HTMLElement | undefined {
  const own = postControl(box);
  if (own !== undefined) return own;
  for (const place of around(box.scope, 8)) {
    const near = postsWithin(place, box);
    if (near !== undefined) return near;
  }
  return undefined;
}

function postsWithin(place: Place, { parts }: Box): HTMLElement | undefined {
  return findAll(place, [controls]).find(control => looksLikePost(control, parts));
}

/** Where a kept press is repeated: at its own element, or, where the site has made that anew, at the one that posts now. */
export function placeOf({ event, target }: Press, box: Box): Element | undefined {
  if (target.isConnected) return target;
  return isKey(event) ? box.parts.find(part => part.isConnected) : postControl(box);
}

export function hasVisiblePostControl(box: Box): boolean {
  const control = postControl(box);
  return control !== undefined && isVisible(control);
}

/** Whether anything within `place` posts. */
export function hasPostControl(place: Place, data: ComposerData | undefined): boolean {
  if (findAll(place, data?.submit ?? []).length > 0) return true;
  const told = data !== undefined && data.submit.length > 0;
  return !told && findAll(place, [controls]).some(control => looksLikePost(control, []));
}

function looksLikePost(control: HTMLElement, parts: readonly HTMLElement[]): boolean {
  if (fits(control, 'button[type="button"], [role="menuitem"]') || !('form' in control))
    return saysPost(labelOf(control));
  const form = control.form as HTMLFormElement | null;
  const submits = fits(control, 'button:not([type="reset"]), input[type="submit"], input[type="image"]');
  return (submits && form !== null && parts.some(part => encloses(form, part))) || saysPost(labelOf(control));
}
