import type { CDPSession } from 'playwright-core';
import { inChromium } from './cdp.ts';
import { composeInFirefox } from './firefox/ime.ts';
import { inFirefox } from './firefox/see.ts';
import type { Page } from './page.ts';

/** An input method at work in the box that has the focus. */
export interface Ime {
  /** Shows what is not decided yet. */
  compose(text: string): Promise<void>;
  /** Ends it with a text: by a key, which then is no key to the page, or without one. */
  commit(text: string, by?: 'Enter' | 'Control+Enter'): Promise<void>;
}

export async function imeOf(page: Page): Promise<Ime> {
  const firefox = inFirefox(page);
  if (firefox !== undefined) return composeInFirefox(firefox.connection);
  const own = inChromium(page);
  return composeInChromium(await own.context().newCDPSession(own));
}

function composeInChromium(session: CDPSession): Ime {
  return {
    async compose(text) {
      const end = { selectionStart: text.length, selectionEnd: text.length };
      await session.send('Input.imeSetComposition', { text, ...end });
    },
    async commit(text, by) {
      const modifiers = by === 'Control+Enter' ? 2 : 0;
      const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229, modifiers };
      if (by !== undefined) await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.insertText', { text });
      if (by !== undefined) await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}
