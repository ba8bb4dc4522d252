import { offer } from './demo.ts';
import { hashed, isModEnter, make } from './dom.ts';
import { post } from './post.ts';

export interface Plain {
  readonly box: string;
  readonly action: string;
  readonly placeholder: string;
  readonly prefilled?: string;
}

/** A composer without any library: an editable region, its text kept at each `input`, and a button. */
export function mountPlain(parent: Node, { box, action, placeholder, prefilled = '' }: Plain): HTMLElement {
  let text = prefilled;
  const editable = make('div', {
    class: hashed(),
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': placeholder,
    'data-placeholder': placeholder,
    'data-look': 'editor',
  });
  editable.textContent = prefilled;
  const button = make('button', { class: hashed(), type: 'button', 'data-look': 'primary' }, action);

  function send(): void {
    if (text.trim() === '') return;
    void post(box, text);
    text = '';
    editable.replaceChildren();
  }
  editable.addEventListener('input', () => {
    // biome-ignore lint/performance/useDomNodeTextContent: only the rendered text knows where the lines break
    text = editable.innerText;
  });
  editable.addEventListener('keydown', event => {
    if (!isModEnter(event)) return;
    event.preventDefault();
    send();
  });
  button.addEventListener('click', send);

  const composer = make('div', { class: hashed(), role: 'group', 'data-look': 'composer' }, editable);
  composer.append(make('div', { 'data-look': 'actions' }, button));
  parent.appendChild(composer);
  offer(box, { editable, button, model: () => text });
  return composer;
}
