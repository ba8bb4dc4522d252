import type { Cell } from '../storage/cell.ts';

/** Takes a new version up when nobody is in the middle of a text: an update ends every script of ours in every page. */
export interface Updates {
  /** The browser has fetched a new version. */
  available(): Promise<void>;
  /** Something changed: perhaps nobody is writing any more. */
  look(): Promise<void>;
}

/**
 * `due` outlives the worker, since the browser tells of a version once. `writing` says whether a draft stands open anywhere;
 * `restart` takes the new version up, and ends this one.
 */
export async function createUpdates(
  due: Cell<boolean>,
  writing: () => Promise<boolean>,
  restart: () => void,
): Promise<Updates> {
  let waits = await due.read();
  const updates: Updates = {
    async available() {
      waits = true;
      await due.write(true);
      await updates.look();
    },
    async look() {
      if (!waits || (await writing())) return;
      waits = false;
      await due.write(false);
      restart();
    },
  };
  return updates;
}
