import type { DemoPage } from '../page.ts';

export const contenteditable: DemoPage = {
  id: 'contenteditable',
  title: 'A plain editable region',
  path: '/contenteditable',
  tryThis: 'No library, and a site that nobody described. Write “Met Initech about Bluebird” and press Share.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
