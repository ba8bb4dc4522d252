import type { Site } from './site.ts';

/** Public sources, August 2026. One editable a block, in order; classes are hashed, so the button is told by its words. */
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['www.tumblr.com'],
  elsewhere: [{ path: '^/messaging', surface: 'message' }],
  composers: [
    {
      editable: [
        '.block-editor-writing-flow [role="document"][contenteditable="true"]',
        '.block-editor-rich-text__editable',
      ],
      surface: 'post',
      when: [{ path: '^/reblog/', surface: 'reply' }],
      submit: [],
      keys: [],
      edit: [{ path: '^/edit/' }],
    },
  ],
};
