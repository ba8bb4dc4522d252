import type { ComposerData, Site } from './site.ts';

const common = {
  submit: [
    'button[data-hotkey="Mod+Enter"]',
    'form button.btn-primary[type="submit"]',
    'button.btn-primary[type="submit"]',
  ],
  keys: ['mod+enter'],
  account: [{ selector: 'meta[name="user-login"]', attribute: 'content' }],
} satisfies Partial<ComposerData>;

/**
 * Public sources, August 2026. Old pages are forms, new ones components whose class names begin alike in every build.
 * Who can read it depends on the repository, which no attribute tells.
 */
export const github: Site = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com', 'gist.github.com'],
  features: ['meta[name="user-login"]'],
  composers: [
    {
      ...common,
      editable: ['[name="issue[body]"], [name="pull_request[body]"], [name="discussion[body]"]'],
      surface: 'post',
    },
    {
      ...common,
      editable: [
        'textarea[aria-labelledby="comment-composer-heading"]',
        'textarea#new_comment_field',
        'textarea.js-comment-field',
        '[class*="MarkdownInput-module__textArea"] textarea',
        'div[class*="AddCommentEditor"] textarea',
      ],
      surface: 'comment',
      when: [{ path: '^/settings/profile', surface: 'profile' }],
    },
  ],
};
