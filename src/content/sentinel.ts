import { createContact } from './contact.ts';
import { joinFrames, joinOutermost, outermost } from './frames.ts';
import { keepEarly } from './keep.ts';
import { type Hooks, install, instance, isAlive } from './world.ts';

/** `keyup` is the other half of a key that may be kept; what a pointer does before its click may post as well. */
const types = 'blur focusin input pointerdown mousedown pointerup mouseup click keydown keyup submit'.split(' ');

/**
 * Runs at document_start in every frame of a supported site, so that its listeners are the first on the window: a page's
 * earlier capturing listener could send before a later one of ours holds. They do next to nothing until the composer
 * script takes `handle` over.
 */
export function startSentinel(): void {
  if (outermost() !== window) {
    joinOutermost();
    return;
  }
  if (instance() !== undefined && isAlive()) return;
  const controller = new AbortController();
  const { signal } = controller;
  const contact = createContact(() => hooks.served);
  const hooks: Hooks = {
    signal,
    stepBack: () => controller.abort(),
    handle: event => {
      if (event.type === 'blur') contact.lookAround();
      contact.touched(event);
      if (keepEarly(event, hooks)) contact.say();
    },
    kept: undefined,
    views: new Set(),
    join(view) {
      hooks.views.add(view);
      for (const type of types) view.addEventListener(type, listen, { capture: true, signal });
      hooks.joined(view);
    },
    joined: () => undefined,
    replaying: false,
    served: false,
    state: () => ({ state: 'idle', findings: 0 }),
    show: () => undefined,
  };
  install(hooks);
  const listen = (event: Event): void => {
    if (!isAlive()) hooks.stepBack();
    else if (event.type === 'blur') left(event);
    else if (!hooks.replaying) hooks.handle(event);
  };
  // The focus leaves a window for a frame in it, which may be one that nobody has told us of.
  const left = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    setTimeout(() => {
      joinFrames(hooks);
      hooks.handle(event);
    });
  };
  const look = (): void => {
    joinFrames(hooks);
    contact.lookAround();
  };
  for (const type of types) window.addEventListener(type, listen, { capture: true, signal });
  // A box that was filled by the site may be posted without ever being touched: looked for once the page is there, at the
  // first sign of life, and as the pointer comes to a button.
  window.addEventListener('pointermove', look, { capture: true, passive: true, once: true, signal });
  const neared = (event: Event): void => {
    if (!hooks.served) contact.neared(event);
  };
  window.addEventListener('pointerover', neared, { capture: true, passive: true, signal });
  window.addEventListener('load', look, { once: true, signal });
  answerWorker(hooks);
  // Put into a page that is there already, after an install.
  if (document.readyState !== 'loading') look();
}

function answerWorker(hooks: Hooks): void {
  const answer = (message: { kind: string }, _: unknown, respond: (response?: unknown) => void): void => {
    if (message.kind === 'state') respond(hooks.state());
    if (message.kind === 'show') respond(hooks.show());
    if (message.kind === 'retire') hooks.stepBack();
  };
  chrome.runtime.onMessage.addListener(answer);
  hooks.signal.addEventListener('abort', () => {
    if (isAlive()) chrome.runtime.onMessage.removeListener(answer);
  });
}
