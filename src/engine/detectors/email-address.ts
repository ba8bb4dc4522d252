import type { Detector } from './define.ts';
import { find } from './support/find.ts';

/**
 * Local part, host labels, a top-level label of letters. The dots of the local part are bounded by RFC 5321's 64 characters;
 * a handle of the fediverse (`@name@host`) is no mailbox.
 */
const mailbox =
  /(?<![\w.+%@'-])[\w+%'-](?:[\w.+%'-]{0,62}[\w+%'-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?<top>[a-z]{2,24})(?![\w@-])(?!:[\w/])/gi;

/** Ends of file names, not of hosts: `icon@2x.png`. */
const files = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'svg',
  'webp',
  'avif',
  'css',
  'js',
  'jsx',
  'tsx',
  'json',
  'html',
  'pdf',
]);

/** `scheme://user:password@host` reads like a mailbox from the password on. */
const inCredentials = /:\/\/[^\s/]{0,200}$/;

export const emailAddress: Detector = {
  id: 'email-address',
  groups: ['personal-data'],
  title: 'E-mail address',
  source: 'RFC 5321, section 4.1.2',
  keywords: ['@'],
  find: ({ raw }) =>
    find(mailbox, raw, match => {
      const before = raw.slice(Math.max(0, match.index - 210), match.index);
      return !files.has(match.groups!.top!.toLowerCase()) && !inCredentials.test(before);
    }),
};
