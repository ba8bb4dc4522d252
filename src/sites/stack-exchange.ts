import type { Site } from './site.ts';

/** Public sources, June 2026. Several sites of one make; everything on them can be read by anyone. */
export const stackExchange: Site = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  // Below stackoverflow.com are its sites in other languages, and its meta.
  hosts: [
    '*.stackoverflow.com',
    '*.stackexchange.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
  ],
  composers: [
    {
      editable: ['textarea.js-comment-text-input'],
      surface: 'comment',
      submit: ['.js-comment-form-layout button[type="submit"]'],
      keys: ['enter'],
      audience: [{ audience: 'public' }],
    },
    {
      editable: ['textarea.wmd-input', '#wmd-input', '[id^="wmd-input-"]'],
      surface: 'reply',
      when: [{ path: '^/questions/ask', surface: 'post' }],
      submit: ['#submit-button'],
      keys: [],
      audience: [{ audience: 'public' }],
      edit: [{ path: '^/posts/\\d+/edit' }, { near: '[id^="wmd-input-"]' }],
    },
  ],
};
