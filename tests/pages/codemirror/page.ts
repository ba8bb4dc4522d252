import type { DemoPage } from '../page.ts';

export const codemirror: DemoPage = {
  id: 'codemirror',
  title: 'CodeMirror 6, which draws what can be seen',
  path: '/codemirror',
  note: 'Of a long text only a part is in the page: the rest is said to be unread.',
  example: 'Project Falcon ships in May and I cannot wait!',
  boxes: [{ name: 'issue', ways: ['button', 'mod+enter'], newline: 'Enter' }],
  rare: true,
};
