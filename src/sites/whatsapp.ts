import type { Site } from './site.ts';

/** Public sources, September 2026. Test ids come and go; the names of icons stay. Whether Enter posts is a setting. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  elsewhere: [{ path: '', surface: 'message' }],
  composers: [
    {
      editable: [
        'footer [contenteditable="true"][data-lexical-editor="true"]',
        'footer [contenteditable="true"][data-tab="10"]',
        '[data-testid="conversation-compose-box-input"]',
      ],
      surface: 'message',
      submit: [
        'button:has([data-icon="wds-ic-send-filled"])',
        '[data-testid="wds-ic-send-filled"]',
        '[data-icon="send"]',
      ],
      keys: ['enter?'],
      replyTo: [{ selector: '#main header span[title]', attribute: 'title' }],
    },
  ],
};
