import type { DemoPage } from '../page.ts';

export const dialog: DemoPage = {
  id: 'dialog',
  title: 'TipTap in a native dialog, as on LinkedIn',
  host: 'www.linkedin.com',
  path: '/feed/',
  tryThis: 'Start a post and write “Just signed Initech, huge!”. All outside the dialog is inert.',
  boxes: [{ name: 'post', ways: ['button', 'tab+enter'], newline: 'Enter', opener: 'Start a post' }],
};
