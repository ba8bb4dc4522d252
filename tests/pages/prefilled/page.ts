import type { DemoPage } from '../page.ts';

export const prefilled: DemoPage = {
  id: 'prefilled',
  title: 'Boxes that are filled already',
  path: '/prefilled',
  tryThis:
    'As from a “share this” link. Press Post at once, without touching a box, or Ctrl+Enter anywhere on the page.',
  boxes: [
    {
      name: 'area',
      ways: ['button', 'page-mod+enter', 'tab+enter'],
      newline: 'Enter',
      prefilled: 'Project Falcon ships in May, you read it here first',
    },
    {
      name: 'region',
      ways: ['button', 'tab+enter'],
      newline: 'Enter',
      prefilled: 'Lunch with Umbrella Health went well',
    },
  ],
};
