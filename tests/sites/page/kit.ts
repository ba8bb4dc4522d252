import { hashed } from '../../pages/kit/dom.ts';
import { post } from '../../pages/kit/post.ts';

/** A box of a rebuilt page, whatever it is made of. */
export interface Mounted {
  readonly editable: HTMLElement;
  /** The text in the editor's own model. */
  model(): string;
  clear(): void;
}

/** Puts an editor in the place of an element and gives it the element's attributes. */
export type Mount = (place: HTMLElement, attributes: Readonly<Record<string, string>>) => Mounted;

declare global {
  interface Window {
    site: { readonly boxes: readonly Mounted[]; readonly button: HTMLElement | undefined };
  }
}

/**
 * Brings a rebuilt page to life: elements marked `mount` become editors, those marked `send` post what stands in all boxes,
 * as do the keys of the page. Every element gets a class that is another one at each load.
 */
export function build(mount: Mount): void {
  const all = deep(document.body);
  for (const element of all) element.classList.add(hashed());
  const boxes = all.filter(element => element.hasAttribute('mount')).map(place => mountAt(place, mount));
  const buttons = all.filter(element => element.hasAttribute('send'));

  function send(): void {
    const text = boxes.map(box => box.model()).join(' | ');
    if (boxes.every(box => box.model().trim() === '')) return;
    void post('box', text);
    for (const box of boxes) box.clear();
  }
  for (const button of buttons) {
    button.removeAttribute('send');
    button.addEventListener('click', event => {
      event.preventDefault();
      send();
    });
  }
  const keys = document.body.dataset.keys?.split(' ') ?? [];
  document.body.removeAttribute('data-keys');
  for (const { editable } of boxes) {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      if (!keys.includes(event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    };
    editable.addEventListener('keydown', press, { capture: true });
  }
  window.site = { boxes, button: buttons[0] };
}

function mountAt(place: HTMLElement, mount: Mount): Mounted {
  place.removeAttribute('mount');
  if (place instanceof HTMLTextAreaElement || place instanceof HTMLInputElement) {
    const clear = (): void => {
      place.value = '';
    };
    return { editable: place, model: () => place.value, clear };
  }
  return mount(place, Object.fromEntries([...place.attributes].map(({ name, value }) => [name, value])));
}

function deep(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('*')].flatMap(element => [
    element,
    ...(element.shadowRoot === null ? [] : deep(element.shadowRoot)),
  ]);
}

/** Copies attributes on to what an editor made. */
export function dress(element: HTMLElement, { class: classes, ...others }: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(others)) element.setAttribute(name, value);
  if (classes) element.classList.add(...classes.split(/\s+/).filter(Boolean));
}
