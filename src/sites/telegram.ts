import type { Site } from './site.ts';

/**
 * The site's own source, as published in September 2026, of both clients. One keeps a hidden copy of its box; the other
 * sends the keys on to it once more. Whether Enter posts is a setting.
 */
export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['web.telegram.org'],
  elsewhere: [{ path: '', surface: 'message' }],
  composers: [
    {
      editable: ['.input-message-input[contenteditable="true"]:not(.input-field-input-fake)', '#editable-message-text'],
      surface: 'message',
      submit: ['.btn-send', 'button.main-button.send'],
      keys: ['enter?', 'mod+enter'],
      replyTo: [{ selector: '#MiddleHeader .peer-title, .chat-info .peer-title' }],
    },
  ],
};
