import { offer } from '../kit/demo.ts';
import { hashed, make, stage } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { makeProse, proseText } from '../kit/tiptap.ts';

/** Attributes as in LinkedIn's newer box: a modal `<dialog>`, hashed classes, a button told apart by its text alone. */
const opener = make('button', { type: 'button', class: hashed(), 'data-look': 'opener' }, 'Start a post');
stage().append(
  make('div', { componentkey: 'shareboxProfilePictureComponentRef', 'data-look': 'author' }, profile()),
  opener,
);
opener.addEventListener('click', open);

function profile(): HTMLElement {
  return make('a', { href: '/in/demo-person/', 'data-look': 'avatar', 'aria-label': 'Demo Person' }, 'D');
}

function open(): void {
  const slot = make('div', { class: hashed() });
  const button = make('button', { type: 'button', class: hashed(), 'data-look': 'primary' }, make('span', {}, 'Post'));
  button.disabled = true;
  const modal = make(
    'dialog',
    { class: hashed(), 'data-testid': 'dialog', 'data-look': 'modal' },
    make(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
      slot,
      make('div', { 'data-look': 'actions' }, button),
    ),
  );
  document.body.append(modal);
  const editor = makeProse({
    element: slot,
    label: 'Text editor for creating content',
    attributes: { componentkey: 'ShareBox_textEditor', class: hashed() },
    onChange: filled => {
      button.disabled = !filled;
    },
  });
  button.addEventListener('click', () => {
    void post('post', proseText(editor));
    editor.commands.clearContent(true);
  });
  modal.addEventListener('close', () => {
    editor.destroy();
    modal.remove();
  });
  offer('post', { editable: editor.view.dom, button, model: () => proseText(editor) });
  modal.showModal();
  editor.commands.focus();
}
