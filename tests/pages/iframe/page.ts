import type { DemoPage } from '../page.ts';

export const iframe: DemoPage = {
  id: 'iframe',
  title: 'A box in a frame',
  path: '/iframe',
  note: 'A page within the page, as where comments are embedded.',
  example: 'Globex are liars, all of them.',
  boxes: [{ name: 'comment', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
