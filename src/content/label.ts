import { isA, isHtml, isRoot } from './kind.ts';

/**
 * What a control is called: by the words that are seen, since sites put more into those that are only heard; else by
 * what is heard, by its picture, or, deep inside a component, by the words that the page gave the component.
 */
export function labelOf(control: HTMLElement): string {
  const seen = isA(control, 'input') ? control.value : control.textContent;
  const root = control.getRootNode();
  return (
    seen?.trim() ||
    control.ariaLabel ||
    labelledBy(control, root) ||
    pictureOf(control) ||
    control.title ||
    (isRoot(root) && isHtml(root.host) ? labelOf(root.host) : '')
  );
}

function labelledBy(control: HTMLElement, root: Node): string {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const place = isRoot(root) ? root : control.ownerDocument;
  return ids
    .map(id => place.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
}

function pictureOf(control: HTMLElement): string {
  const picture = control.querySelector('img[alt], [aria-label]');
  return picture?.getAttribute('alt') || picture?.ariaLabel || '';
}
