import type { DemoPage } from '../page.ts';

export const textarea: DemoPage = {
  id: 'textarea',
  title: 'A text area that React controls',
  host: 'mastodon.social',
  path: '/home',
  tryThis: 'Write “Project Falcon ships in May!” and press Post, or Ctrl+Enter.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
