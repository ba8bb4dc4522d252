import type { DemoPage } from '../page.ts';

export const slate: DemoPage = {
  id: 'slate',
  title: 'Slate, as in a chat that sends on Enter',
  host: 'discord.com',
  path: '/channels/demo',
  tryThis: 'Write “The key for staging is in Bluebird” and press Enter; Shift+Enter starts a new line.',
  boxes: [{ name: 'message', ways: ['enter'], newline: 'Shift+Enter' }],
};
