import type { Site, Source } from './site.ts';

const account: readonly Source[] = [
  { selector: 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a', attribute: 'href', pattern: '^/@([^/?]+)' },
];

/** Public sources, September 2026. The `data-e2e` attributes are the same in every language. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com', 'studio.tiktok.com'],
  elsewhere: [{ path: '^/messages', surface: 'message' }],
  composers: [
    {
      editable: [
        '[data-e2e="comment-input"] [contenteditable="true"]',
        '[class*="DivCommentFooter"] [contenteditable="true"]',
      ],
      surface: 'comment',
      submit: ['[data-e2e="comment-post"]'],
      keys: ['enter'],
      account,
      replyTo: [{ path: '^/@([^/]+)/video/' }],
    },
    {
      editable: ['div.public-DraftEditor-content[contenteditable="true"]'],
      surface: 'post',
      when: [{ path: '^/messages', surface: 'message' }],
      submit: ['button[data-e2e="post_video_button"]'],
      keys: [],
      account,
    },
  ],
};
