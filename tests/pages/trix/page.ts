import type { DemoPage } from '../page.ts';

export const trix: DemoPage = {
  id: 'trix',
  title: 'Trix, which keeps a document of its own',
  path: '/trix',
  note: 'Lines are breaks within one block.',
  example: 'Globex are liars, all of them.',
  boxes: [{ name: 'message', ways: ['button', 'mod+enter'], newline: 'Enter' }],
  rare: true,
};
