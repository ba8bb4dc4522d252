import type { DemoPage } from '../page.ts';

export const lexical: DemoPage = {
  id: 'lexical',
  title: 'Lexical in a dialog, as on Facebook',
  host: 'www.facebook.com',
  path: '/',
  tryThis: 'Open the box, write “Our Q3 revenue is way up, tell nobody” and press Post.',
  boxes: [{ name: 'post', ways: ['button', 'tab+enter'], newline: 'Enter', opener: "What's on your mind, Demo?" }],
};
