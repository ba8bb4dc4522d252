import type { Site, Source } from './site.ts';

const account: readonly Source[] = [
  { selector: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: '^/(\\w+)' },
  {
    selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    attribute: 'data-testid',
    pattern: '^UserAvatar-Container-(\\w+)$',
  },
];

/** Public sources, November 2026. Test ids are the same in every language; the audience can only be read as a label. */
export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com'],
  elsewhere: [{ path: '^/(?:messages|i/chat)(?:/|$)', surface: 'message' }],
  composers: [
    {
      // The prefix alone also matches the label and the container around the box: hence the role.
      editable: ['[data-testid^="tweetTextarea_"][role="textbox"]'],
      surface: 'post',
      when: [
        { near: 'article[data-testid="tweet"]', surface: 'reply' },
        { path: '^/\\w+/status/\\d+', surface: 'reply' },
      ],
      submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      keys: ['mod+enter'],
      account,
      replyTo: [
        {
          selector: '[role="dialog"] article[data-testid="tweet"] [data-testid="User-Name"] a[href^="/"]',
          attribute: 'href',
          pattern: '^/(\\w+)',
        },
        { path: '^/(\\w+)/status/\\d+' },
      ],
      attachments: [
        { selector: '[data-testid="attachments"] img', kind: 'image' },
        { selector: '[data-testid="attachments"] video', kind: 'video' },
      ],
    },
    {
      editable: ['[data-testid="dmComposerTextInput"]', 'textarea[data-testid="dm-composer-textarea"]'],
      surface: 'message',
      submit: ['[data-testid="dmComposerSendButton"]', '[data-testid="dm-composer-send-button"]'],
      keys: ['enter', 'mod+enter'],
      account,
    },
    {
      editable: ['textarea[name="description"]'],
      surface: 'profile',
      submit: ['[data-testid="Profile_Save_Button"]'],
      keys: [],
      account,
    },
  ],
};
