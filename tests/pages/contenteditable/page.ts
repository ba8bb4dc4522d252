import type { DemoPage } from '../page.ts';

export const contenteditable: DemoPage = {
  id: 'contenteditable',
  title: 'A plain editable region',
  path: '/contenteditable',
  note: 'No library, on a site that nobody described.',
  example: 'First week at Initech done, the robots behave.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
