import type { Site } from './site.ts';

/** Nothing public tells how its boxes are built: the generic rules serve. It publishes from a host for each region. */
export const sprout: Site = {
  id: 'sprout',
  name: 'Sprout Social',
  hosts: ['*.sproutsocial.com'],
  composers: [],
};
