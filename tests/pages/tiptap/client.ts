import { offer } from '../kit/demo.ts';
import { hashed, make, stage } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { makeProse, proseText } from '../kit/tiptap.ts';

/** Attributes as on Bluesky. */
const slot = make('div', { class: hashed() });
const button = make('button', {
  class: hashed(),
  type: 'button',
  'data-testid': 'composerPublishBtn',
  'aria-label': 'Publish post',
  'data-look': 'primary',
});
button.textContent = 'Post';
button.disabled = true;

stage().append(
  make('nav', { 'data-look': 'author' }, make('a', { href: '/profile/demo.bsky.social', 'data-look': 'avatar' }, 'D')),
  make(
    'div',
    { class: hashed(), 'data-testid': 'composePostView', 'data-look': 'composer' },
    slot,
    make(
      'div',
      { 'data-look': 'actions' },
      make(
        'button',
        { type: 'button', 'data-testid': 'openReplyGateButton', 'data-look': 'chip' },
        'Anybody can interact',
      ),
      button,
    ),
  ),
);

const editor = makeProse({
  element: slot,
  label: 'Rich-Text Editor',
  onChange: filled => {
    button.disabled = !filled;
  },
  onSubmit: send,
});

function send(): void {
  if (editor.isEmpty) return;
  void post('post', proseText(editor));
  editor.commands.clearContent(true);
}
button.addEventListener('click', send);
offer('post', { editable: editor.view.dom, button, model: () => proseText(editor) });
