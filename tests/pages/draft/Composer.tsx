import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { offer } from '../kit/demo.ts';
import { hashed, isModEnter } from '../kit/dom.ts';
import { post } from '../kit/post.ts';

export interface ComposerProps {
  readonly box: string;
  readonly label: string;
  readonly placeholder: string;
  /** `data-testid` of the button. */
  readonly button: string;
  readonly action: string;
}

const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

export function Composer({ box, label, placeholder, button, action }: ComposerProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [classes] = useState(() => [hashed(), hashed()]);
  const root = useRef<HTMLDivElement>(null);
  const current = useRef(state);
  current.current = state;
  const empty = textOf(state).trim() === '';

  useLayoutEffect(() => {
    offer(box, {
      editable: root.current!.querySelector<HTMLElement>('[contenteditable="true"]')!,
      button: root.current!.querySelector<HTMLElement>(`[data-testid="${button}"]`)!,
      model: () => textOf(current.current),
    });
  }, [box, button]);

  function send(): void {
    const text = textOf(current.current);
    if (text.trim() === '') return;
    void post(box, text);
    setState(
      EditorState.moveFocusToEnd(EditorState.push(current.current, ContentState.createFromText(''), 'remove-range')),
    );
  }
  const bindKey = (event: KeyboardEvent): string | null => (isModEnter(event) ? 'post' : getDefaultKeyBinding(event));

  return (
    <div ref={root} className={classes[0]} data-look="composer">
      <div data-testid="tweetTextarea_0_label" data-look="editor">
        <div data-testid="tweetTextarea_0RichTextInputContainer">
          <Editor
            editorState={state}
            onChange={setState}
            placeholder={empty ? placeholder : ''}
            ariaLabel={label}
            ariaMultiline
            role="textbox"
            webDriverTestID="tweetTextarea_0"
            keyBindingFn={bindKey}
            handleKeyCommand={command => {
              if (command !== 'post') return 'not-handled';
              send();
              return 'handled';
            }}
          />
        </div>
      </div>
      <div data-look="actions">
        <button type="button" aria-label="Everyone can reply" data-look="chip">
          Everyone can reply
        </button>
        <button
          type="button"
          className={classes[1]}
          data-testid={button}
          data-look="primary"
          disabled={empty}
          aria-disabled={empty}
          onClick={send}
        >
          {action}
        </button>
      </div>
    </div>
  );
}
