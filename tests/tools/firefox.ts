import { findFirefox } from '../support/firefox/start.ts';
import { aptInstall } from './apt.ts';

/** Path of a Firefox, installed where that is possible. Undefined where there is none: its tests are then left out, and say so. */
export function firefoxForTests(): string | undefined {
  const found = findFirefox() ?? (aptInstall('Firefox', 'firefox-esr') ? findFirefox() : undefined);
  if (found === undefined) console.log('No Firefox was found: its tests are left out. Name one in FIREFOX_PATH.');
  return found;
}
