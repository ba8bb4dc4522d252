import type { Site, Source } from './site.ts';

const account: readonly Source[] = [
  { selector: '[role="navigation"] a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' },
];

/** Public sources, September 2026. A dialog that was closed stays in the page, marked as closed. */
export const substack: Site = {
  id: 'substack',
  name: 'Substack',
  hosts: ['*.substack.com'],
  elsewhere: [{ path: '^/(?:chat|messages)(?:/|$)', surface: 'message' }],
  composers: [
    {
      editable: ['[role="dialog"][data-state="open"] [contenteditable="true"][role="textbox"]'],
      surface: 'post',
      when: [{ near: '[data-entity-key^="c-"]', surface: 'reply' }],
      submit: ['[data-testid="composer-post"]'],
      keys: [],
      account,
      replyTo: [{ selector: '[data-entity-key^="c-"] a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' }],
      attachments: [{ selector: '[data-testid="remove-attachment"]', kind: 'other' }],
    },
    {
      editable: ['textarea#post-title', '.ProseMirror[contenteditable="true"]'],
      surface: 'comment',
      when: [{ path: '^/publish/post', surface: 'post' }],
      submit: ['[data-testid="composer-post"]'],
      keys: [],
      account,
    },
  ],
};
