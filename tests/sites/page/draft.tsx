import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { build, dress } from './kit.ts';

interface Hand {
  state: EditorState;
  set(state: EditorState): void;
}

function Box({ hand }: { readonly hand: Hand }) {
  const [state, setState] = useState(() => hand.state);
  hand.state = state;
  hand.set = setState;
  return <Editor editorState={state} onChange={setState} role="textbox" />;
}

build((place, attributes) => {
  const slot = document.createElement('div');
  place.replaceWith(slot);
  const hand: Hand = { state: EditorState.createEmpty(), set: () => undefined };
  flushSync(() => createRoot(slot).render(<Box hand={hand} />));
  const editable = slot.querySelector<HTMLElement>('.public-DraftEditor-content')!;
  dress(editable, attributes);
  return {
    editable,
    model: () => hand.state.getCurrentContent().getPlainText('\n'),
    clear: () => hand.set(EditorState.push(hand.state, ContentState.createFromText(''), 'remove-range')),
  };
});
