import type { DemoPage } from '../page.ts';

export const shadowOpen: DemoPage = {
  id: 'shadow-open',
  title: 'Two boxes inside one open shadow root',
  path: '/shadow-open',
  tryThis:
    'Write about “Umbrella Health” in one box, then move to the other: the window is told of no focus in between.',
  boxes: [
    { name: 'first', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
    { name: 'second', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
  ],
};
