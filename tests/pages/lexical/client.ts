import { offer } from '../kit/demo.ts';
import { hashed, make, stage } from '../kit/dom.ts';
import { clearLexical, lexicalText, makeLexical } from '../kit/lexical.ts';
import { post } from '../kit/post.ts';

/** Attributes as on Facebook: hashed classes, buttons that are no `button`, `aria-disabled` in place of `disabled`. */
const opener = make('div', { role: 'button', tabindex: '0', class: hashed(), 'data-look': 'opener' });
opener.textContent = "What's on your mind, Demo?";
opener.addEventListener('click', open);
stage().append(make('div', { role: 'region', 'aria-label': 'Create a post' }, opener));

function open(): void {
  const editable = make('div', {
    class: hashed(),
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': "What's on your mind, Demo?",
    'aria-placeholder': "What's on your mind, Demo?",
    'data-lexical-editor': 'true',
    'data-look': 'editor',
  });
  const button = make('div', {
    role: 'button',
    tabindex: '0',
    class: hashed(),
    'aria-label': 'Post',
    'data-look': 'primary',
  });
  button.append(make('span', {}, 'Post'));
  const audience = make('div', {
    role: 'button',
    tabindex: '0',
    'aria-label': 'Edit privacy. Sharing with Public. ',
    'data-look': 'chip',
  });
  audience.append(make('i'), 'Public');
  const veil = make(
    'div',
    { 'data-look': 'veil' },
    make(
      'div',
      { role: 'dialog', 'aria-label': 'Create post', class: hashed(), 'data-look': 'modal' },
      make('form', { method: 'POST' }, audience, editable, make('div', { 'data-look': 'actions' }, button)),
    ),
  );
  document.body.append(veil);

  const editor = makeLexical(editable);
  const refresh = (): void => button.setAttribute('aria-disabled', String(lexicalText(editor).trim() === ''));
  editor.registerUpdateListener(refresh);
  refresh();

  function send(): void {
    if (button.getAttribute('aria-disabled') === 'true') return;
    void post('post', lexicalText(editor));
    clearLexical(editor);
  }
  button.addEventListener('click', send);
  button.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    send();
  });
  offer('post', { editable, button, model: () => lexicalText(editor) });
  editor.focus();
}
