import type { Site, Source } from './site.ts';

const account: readonly Source[] = [
  { selector: 'nav a[href^="/profile/"]', attribute: 'href', pattern: '^/profile/([^/?]+)' },
];

/** The site's own source, as published in August 2026. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  elsewhere: [{ path: '^/messages', surface: 'message' }],
  composers: [
    {
      // A thread is several boxes in one view, with one button.
      editable: [
        '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]',
        '[role="dialog"][aria-modal="true"] .ProseMirror[contenteditable="true"]',
      ],
      surface: 'post',
      submit: ['[data-testid="composerPublishBtn"]'],
      keys: ['mod+enter'],
      account,
      // A reply can be limited to some people; reading it cannot.
      audience: [{ audience: 'public' }],
      attachments: [{ selector: '[data-testid="selectedPhotosView"] img', kind: 'image' }],
    },
    {
      editable: ['[data-testid="editProfileDescriptionInput"]', '[data-testid="editProfileDescriptionInput"] textarea'],
      surface: 'profile',
      submit: ['[data-testid="editProfileSaveBtn"]'],
      keys: [],
      account,
    },
  ],
};
