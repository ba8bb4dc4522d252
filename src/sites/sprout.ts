import type { Site } from './site.ts';

/** Nothing public tells how its boxes are built: the generic rules serve. */
export const sprout: Site = {
  id: 'sprout',
  name: 'Sprout Social',
  hosts: ['app.sproutsocial.com'],
  composers: [],
};
