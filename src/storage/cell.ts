import type { z } from 'zod';

/** One value, kept somewhere. Reading and writing never fail: a value that cannot be kept is one that is forgotten. */
export interface Cell<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
}

/** What a cell needs of a `chrome.storage` area. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * A cell in a storage area. What is read may have been written by another version of the extension, so it is parsed each
 * time; what does not fit reads as `empty`.
 */
export function cell<T>(area: Area, key: string, schema: z.ZodType<T>, empty: T): Cell<T> {
  return {
    async read() {
      const found = await area.get(key).catch(() => undefined);
      const parsed = schema.safeParse(found?.[key]);
      return parsed.success ? parsed.data : empty;
    },
    async write(value) {
      await area.set({ [key]: value }).catch(() => undefined);
    },
  };
}

/** A cell that lives as long as the worker: for private windows, of which nothing is kept. */
export function memoryCell<T>(value: T): Cell<T> {
  let held = value;
  return {
    async read() {
      return held;
    },
    async write(next) {
      held = next;
    },
  };
}
