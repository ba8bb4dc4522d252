import type { DemoPage } from '../page.ts';

export const lexical: DemoPage = {
  id: 'lexical',
  title: 'Lexical in a dialog, as on Facebook',
  host: 'www.facebook.com',
  path: '/',
  note: 'The box opens on a press; its buttons are no buttons to the browser.',
  example: 'On behalf of Acme I apologise for the wait.',
  boxes: [{ name: 'post', ways: ['button', 'tab+enter'], newline: 'Enter', opener: "What's on your mind, Demo?" }],
};
