import type { FrameState } from '../protocol/request.ts';
import type { Press } from './press.ts';

/** How long a press may be kept back without an answer before it is sent on, in milliseconds. */
export const patience = 300;

/** What sentinel and composer script share. It hangs on the isolated world's `globalThis`, which no page can see. */
export interface Hooks {
  /** Aborted when this instance steps back: everything that listens hangs on it. */
  readonly signal: AbortSignal;
  stepBack(): void;
  /** Where the sentinel's listeners hand each event. The composer script puts its own in this place. */
  handle: (event: Event) => void;
  /** A press that the sentinel keeps until the composer script is there, and the timer that sends it on. */
  kept: { readonly press: Press; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  /** Listens in the window of a frame as well, which is read as a part of this page. */
  readonly join: (view: Window) => void;
  /** The windows that have joined, and whoever wants to hear of further ones. */
  readonly views: Set<Window>;
  joined: (view: Window) => void;
  /** True while we send a kept press on, so that we do not keep it again. */
  replaying: boolean;
  /** True once a composer script serves this frame. */
  served: boolean;
  state: () => FrameState;
  show: () => void;
}

const world = globalThis as typeof globalThis & { beforehand?: Hooks | undefined };

/** The instance that serves this frame, if one does. */
export function instance(): Hooks | undefined {
  return world.beforehand?.signal.aborted === false ? world.beforehand : undefined;
}

export function install(hooks: Hooks): void {
  world.beforehand = hooks;
  hooks.signal.addEventListener('abort', () => {
    if (world.beforehand === hooks) world.beforehand = undefined;
  });
}

/** False once the extension was updated, reloaded or removed under this page: `runtime.id` is gone then. */
export function isAlive(): boolean {
  return globalThis.chrome?.runtime?.id !== undefined;
}
