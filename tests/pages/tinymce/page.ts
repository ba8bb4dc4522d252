import type { DemoPage } from '../page.ts';

export const tinymce: DemoPage = {
  id: 'tinymce',
  title: 'TinyMCE in its frame',
  path: '/tinymce',
  note: 'What is written in is a document of its own; the button is outside.',
  example: 'On behalf of Acme I apologise for the wait.',
  boxes: [{ name: 'answer', ways: ['button', 'mod+enter'], newline: 'Enter' }],
  rare: true,
};
