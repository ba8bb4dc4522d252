import type { Site } from './site.ts';

/** Public sources, September 2026. Posting takes two steps; each step's button has its own test id. */
export const vk: Site = {
  id: 'vk',
  name: 'VK',
  hosts: ['vk.com', 'vk.ru', 'm.vk.com'],
  elsewhere: [{ path: '^/(?:im|mail)(?:/|$)', surface: 'message' }],
  composers: [
    {
      editable: ['[data-testid="posting_base_screen_input_message"][contenteditable="true"]', '#post_field'],
      surface: 'post',
      submit: [
        '[data-testid="posting_submit_button"]',
        '[data-testid="posting_base_screen_next"]',
        '[data-testid="posting_postponed_publish_button"]',
        '#send_post',
      ],
      keys: [],
      attachments: [{ selector: '[data-testid="posting_attachment_photo_item_remove"]', kind: 'image' }],
      scheduled: [{ near: '[data-testid="posting_postponed_publish_button"]' }],
    },
    {
      editable: ['.reply_field[contenteditable="true"]'],
      surface: 'comment',
      submit: ['.reply_send_button'],
      keys: [],
    },
  ],
};
