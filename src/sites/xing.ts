import type { Site } from './site.ts';

/** Nothing public tells how its boxes are built: the generic rules serve. */
export const xing: Site = {
  id: 'xing',
  name: 'Xing',
  hosts: ['www.xing.com'],
  composers: [],
};
