import type { Site } from './site.ts';

/** Public sources, September 2026. Whether Enter posts is a setting of the person; channel and thread stand side by side. */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  hosts: ['app.slack.com'],
  elsewhere: [{ path: '', surface: 'message' }],
  composers: [
    {
      editable: [
        '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
        '.ql-editor[contenteditable="true"][role="textbox"]',
      ],
      surface: 'message',
      submit: ['[data-qa="texty_send_button"]'],
      keys: ['enter?', 'mod+enter'],
      account: [
        { selector: '[data-qa="user-button"] img[alt]', attribute: 'alt' },
        { selector: '[data-qa="user-button"]', attribute: 'aria-label', pattern: ':\\s*(.+)$' },
      ],
    },
  ],
};
