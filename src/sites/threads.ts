import type { Site } from './site.ts';

/** Public sources, September 2026. One label serves posts and replies: the post around the box tells them apart. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  composers: [
    {
      editable: [
        '[role="dialog"] [contenteditable="true"][role="textbox"]',
        '[contenteditable="true"][role="textbox"][aria-placeholder]',
      ],
      surface: 'post',
      when: [
        { near: '[data-pressable-container="true"]', surface: 'reply' },
        { path: '^/@[^/]+/post/', surface: 'reply' },
      ],
      // The button is told by its words alone: the generic rules find it.
      submit: [],
      keys: ['mod+enter'],
      account: [
        { selector: 'a[href^="/@"]:has(svg[aria-label="Profile"])', attribute: 'href', pattern: '^/@([^/?]+)' },
      ],
      replyTo: [{ path: '^/@([^/]+)/post/' }],
    },
  ],
};
