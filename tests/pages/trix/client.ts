import 'trix';
import { offer } from '../kit/demo.ts';
import { isModEnter, make } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';

interface TrixElement extends HTMLElement {
  readonly editor: { getDocument(): { toString(): string }; loadHTML(html: string): void };
}

const { slot, button } = mountSlot('Post message');
const toolbar = make('trix-toolbar' as 'div', { id: 'toolbar', hidden: '' });
const element = make('trix-editor' as 'div', { toolbar: 'toolbar', 'aria-label': 'Message', 'data-look': 'editor' });
slot.append(toolbar, element);
const editable = element as HTMLElement as TrixElement;

function model(): string {
  return editable.editor.getDocument().toString().replace(/\n$/, '');
}
function send(): void {
  if (model().trim() === '') return;
  void post('message', model());
  editable.editor.loadHTML('');
}
editable.addEventListener(
  'keydown',
  event => {
    if (!isModEnter(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  },
  true,
);
button.addEventListener('click', send);
editable.addEventListener('trix-initialize', () => offer('message', { editable, button, model }));
