import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { build, dress } from './kit.ts';

build((place, attributes) => {
  const slot = document.createElement('div');
  place.replaceWith(slot);
  const editor = withReact(createEditor());
  flushSync(() =>
    createRoot(slot).render(
      <Slate editor={editor} initialValue={[{ children: [{ text: '' }] }]}>
        <Editable role="textbox" />
      </Slate>,
    ),
  );
  const editable = slot.querySelector<HTMLElement>('[data-slate-editor]')!;
  dress(editable, attributes);
  return {
    editable,
    model: () => editor.children.map(node => Node.string(node)).join('\n'),
    clear() {
      ReactEditor.focus(editor);
      Transforms.delete(editor, { at: Editor.range(editor, []) });
    },
  };
});
