import { isA, isHtml } from './kind.ts';
import { outwards } from './shadow.ts';

/** CSS selector of everything that can be pressed. */
export const controls =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], [role="menuitem"]';

/** What sites make controls of without saying so: links that lead nowhere, and whatever can have the focus. */
const untold = 'a:not([href]), a[href^="#"], a[href^="javascript:"], [tabindex], [onclick]';

/** The control that a press on this element would work, if it is within one. */
export function controlAt(element: Element): HTMLElement | undefined {
  const near = [...outwards(element, 12)].filter(isHtml);
  return near.find(one => one.matches(controls)) ?? near.slice(0, 6).find(isUntold);
}

/** A person takes for a control what shows a hand. */
function isUntold(element: HTMLElement): boolean {
  if (element.isContentEditable || isA(element, 'textarea')) return false;
  return element.matches(untold) || getComputedStyle(element).cursor === 'pointer';
}

/** Whether the browser itself turns Enter on this control into a click. */
export function isNative(control: Element): boolean {
  return control.matches('button, input, a[href], summary');
}

/** Sites say that a control cannot be pressed by `disabled` or by `aria-disabled`. */
export function isOff(control: HTMLElement): boolean {
  return control.matches(':disabled') || control.ariaDisabled === 'true';
}
