import type { DemoPage } from '../page.ts';

export const focusTrap: DemoPage = {
  id: 'focus-trap',
  title: 'A box that takes the focus back',
  path: '/focus-trap',
  tryThis: 'Open it and write “Bluebird is late again”. Whatever takes the focus outside loses it at once.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter', opener: 'Write a note' }],
};
