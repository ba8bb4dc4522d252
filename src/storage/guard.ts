/** Keeps content scripts, which live in pages' processes, out of all storage. Firefox knows no access levels. */
export async function guardStorage(): Promise<void> {
  const { local, session, managed } = chrome.storage;
  const guarded = [local, session, managed].map(area => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }));
  await Promise.allSettled(guarded);
}
