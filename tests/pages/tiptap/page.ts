import type { DemoPage } from '../page.ts';

export const tiptap: DemoPage = {
  id: 'tiptap',
  title: 'TipTap, as on Bluesky',
  host: 'bsky.app',
  path: '/',
  note: 'Post by button or Ctrl+Enter.',
  example: 'Buy shares of $ACME while you can, everyone.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
