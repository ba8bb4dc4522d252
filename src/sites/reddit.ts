import type { Site, Source } from './site.ts';

const account: readonly Source[] = [
  { selector: 'a[href^="/user/"][href$="/communities"]', attribute: 'href', pattern: '^/user/([^/]+)' },
  { selector: 'after-login-toast-dispatcher[username]', attribute: 'username' },
  { selector: 'achievements-entrypoint[username]', attribute: 'username' },
];

const title = 'faceplate-textarea-input[name="title"] >>> textarea#innerTextArea';

/**
 * Public sources, July 2026. The new site is made of components with open shadow roots; bodies and the button of a
 * comment are slotted into them. The old site is plain forms.
 */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'mod.reddit.com', 'old.reddit.com'],
  elsewhere: [
    { path: '^/(?:message|chat)(?:/|$)', surface: 'message' },
    { path: '^/mail(?:/|$)', surface: 'message' },
  ],
  composers: [
    {
      editable: [
        'shreddit-composer[event-source="comment_composer"] div[slot="rte"][contenteditable="true"]',
        'comment-composer-host [contenteditable="true"]',
        'comment-composer-host faceplate-textarea-input >>> textarea#innerTextArea',
      ],
      surface: 'comment',
      when: [
        { path: '^/mail(?:/|$)', surface: 'message' },
        { near: 'shreddit-comment *', surface: 'reply' },
      ],
      submit: ['#comment-composer-submit-button', 'shreddit-composer button[slot="submit-button"][type="submit"]'],
      keys: [],
      account,
    },
    {
      editable: [
        title,
        'shreddit-composer[name="body"] div[name="body"][contenteditable="true"]',
        'shreddit-composer div[slot="rte"][contenteditable="true"][data-lexical-editor="true"]',
      ],
      surface: 'post',
      when: [{ path: '^/mail(?:/|$)', surface: 'message' }],
      submit: [
        'r-post-form-submit-button#submit-post-button >>> button',
        'shreddit-composer button[slot="submit-button"][type="submit"]',
      ],
      keys: [],
      account,
    },
    {
      editable: ['#title-field textarea', '.usertext-edit textarea', 'textarea[name="text"]'],
      surface: 'comment',
      when: [
        { path: '^/message/', surface: 'message' },
        { path: '^(?:/r/[^/]+)?/submit', surface: 'post' },
      ],
      submit: ['.usertext-buttons button.save', 'button[name="submit"]'],
      keys: [],
      account: [{ selector: '#header-bottom-right span.user > a' }],
    },
  ],
};
