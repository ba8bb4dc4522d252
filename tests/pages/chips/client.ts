import { type Editor, mergeAttributes, Node } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { offer } from '../kit/demo.ts';
import { make } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';
import { makeProse, proseText } from '../kit/tiptap.ts';

/** An emoji that only this site has: a picture whose alternative text is what would be posted. */
const emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node, HTMLAttributes }) => [
    'img',
    mergeAttributes(HTMLAttributes, { alt: `:${node.attrs.name}:`, src: picture, width: '20', height: '20' }),
  ],
  renderText: ({ node }) => `:${node.attrs.name}:`,
});
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8A/wAAACwAAAAAAQABAAACAkQBADs=';

const { slot, button } = mountSlot('Post');
const editor: Editor = makeProse({
  element: slot,
  label: 'Post',
  more: [emoji, Mention.configure({ suggestion: { items: () => [] } })],
  onSubmit: send,
});

/** What a person picks from the site's lists. */
for (const [label, content] of [
  ['@mina', { type: 'mention', attrs: { id: 'mina', label: 'mina' } }],
  [':robot:', { type: 'emoji', attrs: { name: 'robot' } }],
] as const) {
  const add = make('button', { type: 'button', 'data-look': 'chip' }, `Add ${label}`);
  add.addEventListener('click', () => editor.chain().focus().insertContent(content).run());
  button.before(add);
}

function send(): void {
  if (editor.isEmpty) return;
  void post('post', proseText(editor));
  editor.commands.clearContent(true);
}
button.addEventListener('click', send);
offer('post', { editable: editor.view.dom, button, model: () => proseText(editor) });
