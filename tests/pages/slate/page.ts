import type { DemoPage } from '../page.ts';

export const slate: DemoPage = {
  id: 'slate',
  title: 'Slate, as in a chat that sends on Enter',
  host: 'discord.com',
  path: '/channels/demo',
  note: 'No button: Enter sends, Shift+Enter starts a new line.',
  example: 'The Bluebird demo went well today.',
  boxes: [{ name: 'message', ways: ['enter'], newline: 'Shift+Enter' }],
};
