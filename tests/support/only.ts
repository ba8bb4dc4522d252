import { browserName } from './browser.ts';

/** What cannot be tried in Firefox, and why: the table in `tests/promises/README.md` says the same, in these words. */
export const notInFirefox = {
  'waiting update': 'An add-on hears of a waiting update from the add-on manager alone; no test can have it said.',
  'storage world':
    'The world of a content script cannot be entered by WebDriver BiDi, which knows the page and sandboxes of its own.',
} as const;

/** Whether to leave a test out in this run's browser. */
export function leaveOut(_why: keyof typeof notInFirefox): boolean {
  return browserName === 'firefox';
}
