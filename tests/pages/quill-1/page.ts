import type { DemoPage } from '../page.ts';

export const quill1: DemoPage = {
  id: 'quill-1',
  title: 'Quill as it was for years',
  path: '/quill-1',
  note: 'Version 1, still in many boxes for comments.',
  example: 'Initech will be our largest customer next year.',
  boxes: [{ name: 'comment', ways: ['button', 'mod+enter'], newline: 'Enter' }],
  rare: true,
};
