import type { DemoPage } from '../page.ts';

export const quill: DemoPage = {
  id: 'quill',
  title: 'Quill, as in the classic LinkedIn box',
  host: 'www.linkedin.com',
  path: '/feed/classic/',
  note: 'Only the button posts; Ctrl+Enter does nothing.',
  example: 'I work at Acme and I think that our new prices are a mistake.',
  boxes: [{ name: 'post', ways: ['button', 'tab+enter'], newline: 'Enter' }],
};
