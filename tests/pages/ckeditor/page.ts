import type { DemoPage } from '../page.ts';

export const ckeditor: DemoPage = {
  id: 'ckeditor',
  title: 'CKEditor 5',
  path: '/ckeditor',
  note: 'It edits its model, and draws what you see from that.',
  example: 'Buy shares of $ACME while you can, everyone.',
  boxes: [{ name: 'article', ways: ['button', 'mod+enter'], newline: 'Enter' }],
  rare: true,
};
