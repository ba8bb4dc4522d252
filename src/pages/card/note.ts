import { words } from '../../locales/words.ts';

/** A note for whoever supports the extension: versions, and nothing of the page or the text. */
export function supportNote(): string {
  const { version } = chrome.runtime.getManifest();
  return words.t('notice.notHere.note', { version, browser: navigator.userAgent });
}
