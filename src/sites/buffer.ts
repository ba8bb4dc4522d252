import type { Site } from './site.ts';

/** Public sources, 2025. One composer posts to several networks and accounts at once: neither is known. */
export const buffer: Site = {
  id: 'buffer',
  name: 'Buffer',
  hosts: ['publish.buffer.com'],
  composers: [
    {
      editable: ['[contenteditable="true"]'],
      surface: 'post',
      submit: ['button[class*="publish_"]'],
      keys: [],
    },
  ],
};
