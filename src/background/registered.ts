/** The sentinel on added hosts: registered with the browser, which keeps it from one session to the next. */

const id = 'added-hosts';

/** Registers the sentinel for these match patterns and no others; does nothing where it is so already. */
export async function registerSentinel(patterns: readonly string[]): Promise<void> {
  const [now] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  const matches = [...new Set(patterns)].sort();
  if (matches.length === 0) {
    if (now !== undefined) await chrome.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (JSON.stringify(now?.matches?.toSorted()) === JSON.stringify(matches)) return;
  const script: chrome.scripting.RegisteredContentScript = {
    id,
    matches,
    js: ['sentinel.js'],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await (now === undefined
    ? chrome.scripting.registerContentScripts([script])
    : chrome.scripting.updateContentScripts([script]));
}
