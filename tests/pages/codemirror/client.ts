import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { offer } from '../kit/demo.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';

const { slot, button } = mountSlot('Submit new issue');
const view = new EditorView({
  parent: slot,
  extensions: [
    keymap.of([{ key: 'Mod-Enter', run: send }, ...defaultKeymap, ...historyKeymap]),
    history(),
    placeholder('Say what went wrong'),
    EditorView.lineWrapping,
    EditorView.theme({ '&': { maxHeight: '240px' }, '.cm-scroller': { overflow: 'auto' } }),
  ],
});
const model = (): string => view.state.doc.toString();

function send(): boolean {
  if (model().trim() === '') return true;
  void post('issue', model());
  view.dispatch({ changes: { from: 0, to: view.state.doc.length } });
  return true;
}
button.addEventListener('click', send);
offer('issue', { editable: view.contentDOM, button, model });
