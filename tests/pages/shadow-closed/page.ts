import type { DemoPage } from '../page.ts';

export const shadowClosed: DemoPage = {
  id: 'shadow-closed',
  title: 'Two boxes inside one closed shadow root',
  path: '/shadow-closed',
  tryThis:
    'Write about “Umbrella Health” in one box, then move to the other: the window is told of no focus in between.',
  boxes: [
    { name: 'first', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
    { name: 'second', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
  ],
};
