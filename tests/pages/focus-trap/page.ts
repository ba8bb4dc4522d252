import type { DemoPage } from '../page.ts';

export const focusTrap: DemoPage = {
  id: 'focus-trap',
  title: 'A box that takes the focus back',
  path: '/focus-trap',
  note: 'Whatever takes the focus out of it loses it at once.',
  example: 'The slide said internal use only, but look at this.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter', opener: 'Write a note' }],
};
