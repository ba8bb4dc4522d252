import type { Cell } from '../storage/cell.ts';
import type { ManagedChanges, ManagedValues } from '../storage/managed.ts';

/** What an administrator has set, as far as is known now. */
export interface Managed {
  values(): ManagedValues;
  /** Asks the browser, which can take seconds. */
  ask(): Promise<void>;
  /** Changes that the browser reports while it runs. */
  apply(changes: ManagedChanges): void;
}

/**
 * Managed values begin with the copy of last time, since the real ones can be late. A read that finds nothing proves
 * nothing and changes nothing; a change that the browser reports is believed, also where it takes values away.
 */
export async function createManaged(
  copy: Cell<ManagedValues>,
  read: () => Promise<ManagedValues>,
  changed: () => void,
): Promise<Managed> {
  let values = await copy.read();
  const take = (next: ManagedValues) => {
    if (JSON.stringify(next) === JSON.stringify(values)) return;
    values = next;
    void copy.write(values);
    changed();
  };
  return {
    values: () => values,
    async ask() {
      const found = await read();
      if (Object.keys(found).length > 0) take(found);
    },
    apply: changes => take(patched(values, changes)),
  };
}

function patched(values: ManagedValues, changes: ManagedChanges): ManagedValues {
  const news = Object.entries(changes).map(([key, { newValue }]) => [key, newValue] as const);
  const next = { ...values, ...Object.fromEntries(news) };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}
