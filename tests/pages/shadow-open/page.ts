import type { DemoPage } from '../page.ts';

export const shadowOpen: DemoPage = {
  id: 'shadow-open',
  title: 'Two boxes inside one open shadow root',
  path: '/shadow-open',
  note: 'The focus moves between the two, and the window is not told.',
  example: 'https://wiki.acme.internal/plans has all the notes.',
  boxes: [
    { name: 'first', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
    { name: 'second', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
  ],
};
