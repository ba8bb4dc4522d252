import type { Cell } from '../storage/cell.ts';

/** Who was never told is told, once: at the first composer after a managed install, that the organisation checks here. */
export interface Welcome {
  isDue(): boolean;
  /** It was shown; in a private window that is not remembered longer than the worker lives. */
  shown(incognito: boolean): void;
}

export async function createWelcome(cell: Cell<boolean>, isManaged: () => boolean): Promise<Welcome> {
  let welcomed = await cell.read();
  return {
    isDue: () => !welcomed && isManaged(),
    shown(incognito) {
      welcomed = true;
      if (!incognito) void cell.write(true);
    },
  };
}
