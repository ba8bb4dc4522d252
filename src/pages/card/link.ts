import { cardPort, type FromCard, type ToCard } from '../../protocol/card.ts';

/** The frame's end of its port to the worker. */
export interface Link {
  tell(message: FromCard): void;
  /** Connects, and hears every message from then on; `hide` when the worker is gone. */
  listen(hear: (message: ToCard) => void): void;
}

/**
 * The port of the frame in this window. It claims the one-time token of the frame's own address, and claims anew when
 * whoever placed the frame gives it another; without a token, as when somebody else opened this page, nothing comes.
 */
export function createLink(frame: Window): Link {
  let port: chrome.runtime.Port | undefined;

  function claim(hear: (message: ToCard) => void): void {
    const token = frame.location.hash.slice(1);
    if (!token) return;
    port?.disconnect();
    const opened = chrome.runtime.connect({ name: cardPort });
    port = opened;
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      hear({ kind: 'hide' });
    });
    opened.postMessage({ kind: 'claim', token } satisfies FromCard);
  }

  return {
    tell: message => port?.postMessage(message),
    listen(hear) {
      claim(hear);
      frame.addEventListener('hashchange', () => claim(hear));
    },
  };
}
