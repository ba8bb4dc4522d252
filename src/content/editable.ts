import { outwards } from './shadow.ts';

/** CSS selector of everything that a post could be written in, apart from single-line inputs. */
export const boxes =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

const typed = /^(?:text|search|url|email|tel)$/;

/** The editable that an element belongs to: itself, or the outermost editing host around it. */
export function editableAt(element: Element): HTMLElement | undefined {
  if (element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLInputElement) return typed.test(element.type) ? element : undefined;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let host: HTMLElement = element;
  for (const outer of outwards(element)) {
    if (!(outer instanceof HTMLElement) || !outer.isContentEditable) break;
    host = outer;
  }
  return host;
}

/** False for what is no composer: search boxes, pickers, fields that cannot be written in, single lines. */
export function isComposer(editable: HTMLElement): boolean {
  if (editable instanceof HTMLInputElement) return false;
  if (editable instanceof HTMLTextAreaElement ? editable.readOnly || editable.disabled : !editable.isContentEditable) {
    return false;
  }
  if (editable.ariaReadOnly === 'true' || editable.ariaDisabled === 'true') return false;
  return !editable.matches('[role="combobox"], [role="searchbox"], [role="search"] *, [type="search"]');
}

/** Whether anything is written in it. Editors keep zero-width characters and a lone newline in an empty box. */
export function isFilled(editable: Element): boolean {
  const text = 'value' in editable ? String(editable.value) : (editable.textContent ?? '');
  return /[^\s\u200B-\u200D\u2060\uFEFF]/.test(text);
}
