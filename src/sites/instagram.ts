import type { Site } from './site.ts';

/** Public sources, November 2026. Class names are hashed and labels are localised; no handle can be read reliably. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  elsewhere: [{ path: '^/direct/', surface: 'message' }],
  composers: [
    {
      editable: ['[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
      surface: 'post',
      when: [{ path: '^/direct/', surface: 'message' }],
      // The steps of the dialog share one button, told by its words alone: the generic rules find it.
      submit: [],
      keys: [],
    },
    {
      editable: ['div[role="textbox"][contenteditable="true"][aria-placeholder]'],
      surface: 'comment',
      when: [{ path: '^/direct/', surface: 'message' }],
      submit: [],
      keys: ['enter'],
    },
    {
      editable: ['form textarea[aria-label]:not(#pepBio)'],
      surface: 'comment',
      when: [{ path: '^/direct/', surface: 'message' }],
      submit: [],
      keys: ['enter'],
    },
    { editable: ['textarea#pepBio'], surface: 'profile', submit: [], keys: [] },
  ],
};
