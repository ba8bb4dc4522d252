import { type KeyboardEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { offer } from '../kit/demo.ts';
import { hashed, stage } from '../kit/dom.ts';
import { post } from '../kit/post.ts';

const empty = (): Descendant[] => [{ children: [{ text: '' }] }];

/** Attributes as on Discord: no button, Enter sends, Shift+Enter starts a new line. */
function Composer() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [name] = useState(hashed);
  const model = (): string => editor.children.map(node => Node.string(node)).join('\n');

  useEffect(() => {
    offer('message', { editable: ReactEditor.toDOMNode(editor, editor), model });
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.shiftKey) {
      editor.insertBreak();
      return;
    }
    const text = model();
    if (text.trim() === '') return;
    void post('message', text);
    Editor.withoutNormalizing(editor, () => {
      for (let count = editor.children.length; count > 0; count--) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, empty());
    });
    Transforms.select(editor, Editor.start(editor, []));
  }

  return (
    <div className={`channelTextArea_${name}`} data-look="composer">
      <Slate editor={editor} initialValue={empty()}>
        <Editable
          role="textbox"
          aria-multiline
          aria-label="Message #general"
          placeholder="Message #general"
          data-look="editor"
          onKeyDown={onKeyDown}
        />
      </Slate>
    </div>
  );
}

createRoot(stage()).render(<Composer />);
