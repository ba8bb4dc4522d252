/** Values that an administrator set, as they arrive: Firefox validates nothing. */
export type ManagedValues = Readonly<Record<string, unknown>>;

/** By key; a key without a new value was taken away. */
export type ManagedChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/**
 * What `storage.managed` holds now. Empty may mean "none" or "not yet" (Chromium, in the seconds after an install);
 * Firefox rejects where no policy names the extension. May stay pending for seconds: let nothing wait for it.
 */
export async function readManaged(): Promise<ManagedValues> {
  try {
    return await chrome.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Calls back when an administrator changes values while the browser runs (Chromium; Firefox reads them at start only). */
export function onManagedChange(listener: (changes: ManagedChanges) => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') listener(changes);
  });
}
