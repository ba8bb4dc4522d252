import type { Site, Source } from './site.ts';

const account: readonly Source[] = [
  // The administrators' page of a company posts as the company, whoever is signed in.
  { path: '^/(company/[^/]+)/admin' },
  {
    selector: '[componentkey="shareboxProfilePictureComponentRef"] a[href*="/in/"]',
    attribute: 'href',
    pattern: '/(in/[^/?]+)',
  },
  { selector: '#shareboxProfilePictureComponentRef a[href*="/in/"]', attribute: 'href', pattern: '/(in/[^/?]+)' },
];

/** Public sources, November 2026. Three post composers live side by side, by account; class names of the feed are hashed. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  elsewhere: [{ path: '^/messaging', surface: 'message' }],
  composers: [
    {
      editable: ['[componentkey="ShareBox_textEditor"][contenteditable="true"]'],
      surface: 'post',
      submit: ['dialog button:not(:has(svg))'],
      pick: 'last',
      keys: [],
      account,
      attachments: [
        { selector: '#ShareBoxpreviewCard img', kind: 'image' },
        { selector: '#ShareBoxpreviewCard video', kind: 'video' },
      ],
    },
    {
      // In the open shadow root of #interop-outlet, or in the page itself.
      editable: [
        '.share-creation-state__text-editor .ql-editor[contenteditable="true"]',
        '[data-test-ql-editor-contenteditable="true"]',
      ],
      surface: 'post',
      submit: ['button.share-actions__primary-action'],
      keys: [],
      account,
      attachments: [{ selector: '.share-creation-state__preview-container img', kind: 'image' }],
      audience: [
        { selector: '.share-unified-settings-entry-button:has(svg[data-test-icon^="globe"])', audience: 'public' },
      ],
    },
    {
      editable: [
        '[data-view-name="comment-box"] [contenteditable="true"]',
        '[componentkey^="commentBox-"] [contenteditable="true"]',
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
        '.comments-comment-texteditor .ql-editor[contenteditable="true"]',
      ],
      surface: 'comment',
      submit: [
        '[data-view-name="comment-post"]',
        'button.comments-comment-box__submit-button',
        '.comments-comment-box__submit-button--cr',
      ],
      keys: [],
      account,
    },
    {
      editable: ['.msg-form__contenteditable[contenteditable="true"]'],
      surface: 'message',
      submit: ['button.msg-form__send-button'],
      keys: ['enter'],
      account,
    },
    {
      editable: [
        'textarea.article-editor-headline__textarea',
        '.article-editor-content [contenteditable="true"]',
        '[data-test-article-editor-content-textbox]',
      ],
      surface: 'post',
      submit: ['.article-editor-nav button.artdeco-button--primary'],
      keys: [],
      edit: [{ path: '^/article/edit' }],
      account,
    },
  ],
};
