import type { DemoPage } from '../page.ts';

export const slate: DemoPage = {
  id: 'slate',
  title: 'Slate, in a chat that sends on Enter',
  path: '/slate',
  note: 'No button: Enter sends, Shift+Enter starts a new line.',
  example: 'The Bluebird demo went well today.',
  boxes: [{ name: 'message', ways: ['enter'], newline: 'Shift+Enter' }],
};
