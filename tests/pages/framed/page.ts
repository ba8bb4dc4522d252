import type { DemoPage } from '../page.ts';

export const framed: DemoPage = {
  id: 'framed',
  title: 'A box that is a frame, its button outside',
  path: '/framed',
  note: 'As in editors of older making: what is written in is a document of its own.',
  example: 'Bluebird flies in May.',
  boxes: [{ name: 'article', ways: ['button', 'mod+enter', 'tab+enter'], newline: 'Enter' }],
};
