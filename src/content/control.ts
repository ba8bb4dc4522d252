import { outwards } from './shadow.ts';

/** CSS selector of everything that can be pressed. */
export const controls =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], [role="menuitem"]';

/** The control that a press on this element would work, if it is within one. */
export function controlAt(element: Element): HTMLElement | undefined {
  for (const around of outwards(element, 12)) {
    if (around instanceof HTMLElement && around.matches(controls)) return around;
  }
  return undefined;
}

/** Whether the browser itself turns Enter and Space on this control into a click. */
export function isNative(control: Element): boolean {
  return control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
}

/** Sites say that a control cannot be pressed by `disabled` or by `aria-disabled`. */
export function isOff(control: HTMLElement): boolean {
  return control.matches(':disabled') || control.ariaDisabled === 'true';
}
