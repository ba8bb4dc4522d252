import type { DemoPage } from '../page.ts';

export const tiptap: DemoPage = {
  id: 'tiptap',
  title: 'TipTap, as on Bluesky',
  host: 'bsky.app',
  path: '/',
  tryThis: 'Write “Globex is a joke, our RoadRunner wins” and press Post, or Ctrl+Enter.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
