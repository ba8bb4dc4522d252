import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { offer } from '../kit/demo.ts';
import { make } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';

const { slot, button } = mountSlot('Publish');
const place = make('div');
slot.append(place);

/** The document's text, one line a block and for each break that was typed in one. */
function textOf(editor: ClassicEditor): string {
  const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
  return blocks
    .map(block =>
      [...(block.is('element') ? block.getChildren() : [])].map(node => (node.is('$text') ? node.data : '\n')).join(''),
    )
    .join('\n');
}

ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] }).then(editor => {
  const model = (): string => textOf(editor);
  function send(): void {
    if (model().trim() === '') return;
    void post('article', model());
    editor.setData('');
  }
  editor.keystrokes.set('Ctrl+Enter', (_data, cancel) => {
    cancel();
    send();
  });
  button.addEventListener('click', send);
  offer('article', { editable: editor.editing.view.getDomRoot()!, button, model });
});
