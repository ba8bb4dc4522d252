import { composerPort, type FromComposer, type ToComposer } from '../protocol/composer.ts';
import { type Hooks, isAlive } from './world.ts';

/** The line to the worker. It opens when there is something to say, and again after the worker was stopped. */
export interface Link {
  post(message: FromComposer): void;
  /** Wakes the worker if nothing was said for a while: an open line does not keep it awake, and waking takes time. */
  wake(): void;
}

/** The worker is stopped after 30 s without a message. */
const drowsy = 20_000;

export interface LinkEvents {
  /** The worker has just been connected; it knows nothing of this frame. */
  opened(): void;
  received(message: ToComposer): void;
  /** The worker went; it is woken by the next message. */
  closed(): void;
}

export function createLink(hooks: Hooks, events: LinkEvents): Link {
  let port: chrome.runtime.Port | undefined;
  let said = Number.NEGATIVE_INFINITY;

  function open(): chrome.runtime.Port {
    const opened = chrome.runtime.connect({ name: composerPort });
    port = opened;
    opened.onMessage.addListener((message: ToComposer) => {
      if (!hooks.signal.aborted) events.received(message);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
      if (!isAlive()) hooks.stepBack();
      else if (!hooks.signal.aborted) events.closed();
    });
    events.opened();
    return opened;
  }

  // A page that was kept while the person was elsewhere comes back with a dead line, of which nobody told it.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || port === undefined) return;
    if (isAlive()) port.disconnect();
    port = undefined;
    events.closed();
    link.post({ kind: 'wake' });
  };
  window.addEventListener('pageshow', shown, { signal: hooks.signal });

  hooks.signal.addEventListener('abort', () => {
    if (isAlive()) port?.disconnect();
    port = undefined;
  });

  const link: Link = {
    wake() {
      if (performance.now() - said > drowsy) link.post({ kind: 'wake' });
    },
    post(message) {
      if (hooks.signal.aborted) return;
      said = performance.now();
      try {
        (port ?? open()).postMessage(message);
      } catch {
        // Connecting fails once the extension has been updated under this page; then we are no longer needed.
        port = undefined;
        if (!isAlive()) hooks.stepBack();
      }
    },
  };
  return link;
}
