import Quill from 'quill';
import { offer } from '../kit/demo.ts';
import { hashed, make, stage } from '../kit/dom.ts';
import { post } from '../kit/post.ts';

/** Attributes as in LinkedIn's classic box. Ctrl+Enter does nothing there; the button is the only way. */
const slot = make('div');
const button = make('button', {
  class: 'share-actions__primary-action artdeco-button artdeco-button--primary',
  type: 'button',
  'data-look': 'primary',
});
button.append(make('span', { class: 'artdeco-button__text' }, 'Post'));

stage().append(
  make(
    'div',
    {
      class: `share-box-v2__modal ${hashed()}`,
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      'data-look': 'composer',
    },
    make(
      'button',
      { type: 'button', class: 'share-unified-settings-entry-button', 'data-look': 'chip' },
      make('span', { id: 'share-to-linkedin-modal__header' }, 'Demo Person'),
      make('span', {}, 'Post to Anyone'),
    ),
    make('div', { class: 'share-creation-state__text-editor' }, slot),
    make('div', { class: 'share-actions', 'data-look': 'actions' }, button),
  ),
);

const quill = new Quill(slot, {
  formats: [],
  placeholder: 'What do you want to talk about?',
  // The site leaves Tab to the browser, so that people can reach the button.
  modules: { keyboard: { bindings: { tab: { key: 'Tab', handler: () => true } } } },
});
for (const [name, value] of Object.entries({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': 'Text editor for creating content',
  'data-test-ql-editor-contenteditable': 'true',
  'data-look': 'editor',
})) {
  quill.root.setAttribute(name, value);
}

/** Quill's document always ends with a line break that nobody typed. */
const model = (): string => quill.getText().replace(/\n$/, '');
const refresh = (): void => {
  button.disabled = model().trim() === '';
};
quill.on('text-change', refresh);
refresh();
button.addEventListener('click', () => {
  void post('post', model());
  quill.setText('', 'user');
});
offer('post', { editable: quill.root, button, model });
