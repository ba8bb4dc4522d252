import type { DemoPage } from '../page.ts';

export const shadowClosed: DemoPage = {
  id: 'shadow-closed',
  title: 'Two boxes inside one closed shadow root',
  path: '/shadow-closed',
  note: 'The focus moves between the two, and the window is not told.',
  example: 'Umbrella Health starts its pilot on Monday, hush.',
  boxes: [
    { name: 'first', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
    { name: 'second', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
  ],
};
