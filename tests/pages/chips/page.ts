import type { DemoPage } from '../page.ts';

export const chips: DemoPage = {
  id: 'chips',
  title: 'Mentions and pictures among the words',
  path: '/chips',
  note: 'TipTap with a mention that is one piece, and an emoji of the site’s own, a picture with a name.',
  example: 'Initech will be our largest customer next year.',
  boxes: [{ name: 'post', ways: ['button', 'mod+enter'], newline: 'Enter' }],
  rare: true,
};
