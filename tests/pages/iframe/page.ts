import type { DemoPage } from '../page.ts';

export const iframe: DemoPage = {
  id: 'iframe',
  title: 'A box in a frame',
  path: '/iframe',
  tryThis: 'The box is a page within the page, as on sites that embed their comments. Write “Globex cheats” and post.',
  boxes: [{ name: 'comment', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
