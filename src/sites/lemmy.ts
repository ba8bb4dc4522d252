import type { Site } from './site.ts';

/** The site's own source, as published in August 2026. */
export const lemmy: Site = {
  id: 'lemmy',
  name: 'Lemmy',
  hosts: [
    'lemmy.world',
    'lemmy.ml',
    'lemmy.ca',
    'beehaw.org',
    'feddit.org',
    'programming.dev',
    'sh.itjust.works',
    'lemmy.blahaj.zone',
    'lemmy.dbzer0.com',
  ],
  features: ['textarea[id^="markdown-textarea-"]'],
  elsewhere: [{ path: '^/create_private_message', surface: 'message' }],
  composers: [
    {
      editable: ['textarea[id^="markdown-textarea-"]'],
      surface: 'comment',
      when: [
        { path: '^/create_private_message', surface: 'message' },
        { path: '^/create_post', surface: 'post' },
      ],
      submit: ['form button[type="submit"]', 'button[type="submit"]'],
      keys: ['mod+enter'],
    },
  ],
};
