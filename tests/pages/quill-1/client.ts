import Quill from 'quill-1';
import { offer } from '../kit/demo.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';

/** Only what is used of a library that brings no types. */
interface Quill1 {
  readonly root: HTMLElement;
  getText(): string;
  setText(text: string, source: 'user'): void;
}

const { slot, button } = mountSlot('Comment');
const bindings = { post: { key: 13, shortKey: true, handler: send } };
const quill: Quill1 = new Quill(slot, {
  formats: [],
  placeholder: 'Write a comment',
  modules: { keyboard: { bindings } },
});
quill.root.dataset.look = 'editor';

function model(): string {
  return quill.getText().replace(/\n$/, '');
}
function send(): void {
  if (model().trim() === '') return;
  void post('comment', model());
  quill.setText('', 'user');
}
button.addEventListener('click', send);
offer('comment', { editable: quill.root, button, model });
