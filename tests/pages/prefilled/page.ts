import type { DemoPage } from '../page.ts';

export const prefilled: DemoPage = {
  id: 'prefilled',
  title: 'Boxes that are filled already',
  path: '/prefilled',
  note: 'As from a “share this” link: post at once, without touching a box, or with Ctrl+Enter anywhere.',
  example: 'Project Falcon ships in May, you read it here first',
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
      prefilled: 'Lunch was quiet, everybody is on Bluebird now',
    },
  ],
};
