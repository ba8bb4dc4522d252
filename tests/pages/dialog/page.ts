import type { DemoPage } from '../page.ts';

export const dialog: DemoPage = {
  id: 'dialog',
  title: 'TipTap in a native dialog, as on LinkedIn',
  host: 'www.linkedin.com',
  path: '/feed/',
  note: 'A modal dialog: everything outside of it is inert.',
  example: 'Our revenue doubled, and it is not published yet.',
  boxes: [{ name: 'post', ways: ['button', 'tab+enter'], newline: 'Enter', opener: 'Start a post' }],
};
