import { isA, isHtml } from './kind.ts';
import { outwards } from './shadow.ts';

/** CSS selector of everything that a post could be written in, apart from single-line inputs. */
export const boxes =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

const typed = /^(?:text|search|url|email|tel)$/;

/** The editable that an element belongs to: itself, or the outermost editing host around it. */
export function editableAt(element: Element): HTMLElement | undefined {
  if (isA(element, 'textarea')) return element;
  if (isA(element, 'input')) return typed.test(element.type) ? element : undefined;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body ?? undefined;
  if (!isHtml(element) || !element.isContentEditable) return undefined;
  let host: HTMLElement = element;
  for (const outer of outwards(element)) {
    if (!isHtml(outer) || !outer.isContentEditable || outer.ownerDocument !== element.ownerDocument) break;
    host = outer;
  }
  return host;
}

/** False for what is no composer: search boxes, pickers, fields that cannot be written in, single lines. */
export function isComposer(editable: HTMLElement): boolean {
  if (isA(editable, 'input')) return false;
  if (isA(editable, 'textarea') ? editable.readOnly || editable.disabled : editableAt(editable) === undefined)
    return false;
  if (editable.ariaReadOnly === 'true' || editable.ariaDisabled === 'true') return false;
  return !editable.matches('[role="combobox"], [role="searchbox"], [role="search"] *, [type="search"]');
}

/** What a selector of boxes matches in a tree; the whole of a document that is written in as such, as older editors do. */
export function writable(tree: ParentNode, selector: string): HTMLElement[] {
  const { designMode } = tree as Partial<Document>;
  const body = designMode === 'on' ? (tree as Document).body : null;
  return body === null ? [...tree.querySelectorAll<HTMLElement>(selector)] : [body];
}

/** Whether anything is written in it. Editors keep zero-width characters and a lone newline in an empty box. */
export function isFilled(editable: Element): boolean {
  const text = 'value' in editable ? String(editable.value) : (editable.textContent ?? '');
  return /[^\s\u200B-\u200D\u2060\uFEFF]/.test(text);
}
