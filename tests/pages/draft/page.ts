import type { DemoPage } from '../page.ts';

export const draft: DemoPage = {
  id: 'draft',
  title: 'Draft.js, as on X',
  host: 'x.com',
  path: '/home',
  note: 'Post by button or Ctrl+Enter. Reply opens a second box.',
  example: 'Project Falcon ships in May and I cannot wait!',
  boxes: [
    { name: 'post', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' },
    { name: 'reply', ways: ['button', 'mod+enter'], newline: 'Enter', opener: 'Reply to Mina' },
  ],
};
