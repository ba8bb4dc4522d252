import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from '../kit/demo.ts';
import { isModEnter, stage } from '../kit/dom.ts';
import { post } from '../kit/post.ts';

/** Attributes as on Mastodon: the key calls the handler itself, only the button fires `submit`. */
function Composer() {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const model = useRef(text);
  model.current = text;

  useLayoutEffect(() => {
    offer('post', { editable: box.current!, button: button.current!, model: () => model.current });
  }, []);

  function send(): void {
    if (text.trim() === '') return;
    void post('post', text);
    setText('');
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (!isModEnter(event)) return;
    event.preventDefault();
    send();
  }
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    send();
  }

  return (
    <form className="compose-form" data-look="composer" onSubmit={onSubmit}>
      <div className="navigation-bar" data-look="author">
        <a href="/@demo" title="demo" data-look="avatar">
          D
        </a>
        <span>@demo</span>
      </div>
      <div className="compose-form__dropdowns">
        <button type="button" className="dropdown-button" data-look="chip">
          <svg className="icon icon-globe" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" />
            <path d="M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12" />
          </svg>
          Public
        </button>
      </div>
      <div className="autosuggest-textarea">
        <textarea
          ref={box}
          className="autosuggest-textarea__textarea"
          data-look="editor"
          placeholder="What's on your mind?"
          aria-label="What's on your mind?"
          value={text}
          rows={4}
          onChange={event => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="compose-form__submit" data-look="actions">
        <span data-look="count">{500 - text.length}</span>
        <button ref={button} type="submit" data-look="primary" disabled={text.trim() === ''}>
          Post
        </button>
      </div>
    </form>
  );
}

createRoot(stage()).render(<Composer />);
