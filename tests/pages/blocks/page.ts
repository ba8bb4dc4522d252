import type { DemoPage } from '../page.ts';

export const blocks: DemoPage = {
  id: 'blocks',
  title: 'An editor of blocks',
  path: '/blocks',
  note: 'Every paragraph is a box of its own; Enter makes the next one. All of them are one draft.',
  example: 'RoadRunner is simply the best robot there is.',
  boxes: [{ name: 'article', ways: ['button'], newline: 'Shift+Enter' }],
  rare: true,
};
