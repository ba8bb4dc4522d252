import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { stage } from '../kit/dom.ts';
import { Composer } from './Composer.tsx';

/** Attributes as on X: an inline box, and a dialog for replies that shows the post being answered. */
function App() {
  const [replying, setReplying] = useState(false);
  return (
    <>
      <a href="/demo" data-testid="AppTabBar_Profile_Link" data-look="avatar" aria-label="Profile">
        D
      </a>
      <Composer
        box="post"
        label="Post text"
        placeholder="What is happening?"
        button="tweetButtonInline"
        action="Post"
      />
      <article data-testid="tweet">
        <div>
          <div data-testid="User-Name">
            <a href="/mina">Mina Okafor</a>
          </div>
          <p data-testid="tweetText">Which robot would you trust with your houseplants?</p>
          <button type="button" data-look="chip" onClick={() => setReplying(true)}>
            Reply to Mina
          </button>
        </div>
      </article>
      {replying && (
        <div id="layers" data-look="veil">
          <div role="dialog" aria-modal="true" aria-label="Reply" data-look="modal">
            <article data-testid="tweet">
              <div data-testid="User-Name">
                <a href="/mina">@mina</a>
              </div>
            </article>
            <Composer box="reply" label="Post text" placeholder="Post your reply" button="tweetButton" action="Reply" />
            <button type="button" data-look="chip" onClick={() => setReplying(false)}>
              Close
            </button>
          </div>
        </div>
      )}
    </>
  );
}

createRoot(stage()).render(<App />);
