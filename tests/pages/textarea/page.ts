import type { DemoPage } from '../page.ts';

export const textarea: DemoPage = {
  id: 'textarea',
  title: 'A text area that React controls',
  host: 'mastodon.social',
  path: '/home',
  note: 'Post by button or Ctrl+Enter; the key sends no form.',
  example: 'RoadRunner is simply the best robot there is.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
