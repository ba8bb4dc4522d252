import type { DemoPage } from '../page.ts';

export const quill: DemoPage = {
  id: 'quill',
  title: 'Quill, as in the classic LinkedIn box',
  host: 'www.linkedin.com',
  path: '/feed/classic/',
  tryThis: 'Write “We at Acme Robotics think the strike is wrong” and press Post.',
  boxes: [{ name: 'post', ways: ['button', 'tab+enter'], newline: 'Enter' }],
};
