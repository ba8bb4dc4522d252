import type { Site } from './site.ts';

/** Public sources, July 2026. Buttons are told by their words alone; how comments are built is not known. */
export const quora: Site = {
  id: 'quora',
  name: 'Quora',
  hosts: ['*.quora.com'],
  elsewhere: [{ path: '^/messages', surface: 'message' }],
  composers: [
    { editable: ['div.doc[contenteditable="true"][data-kind="doc"]'], surface: 'reply', submit: [], keys: [] },
    { editable: ['[role="dialog"] textarea'], surface: 'post', submit: [], keys: [] },
  ],
};
