import type { Site } from './site.ts';

/** Nothing public tells how its boxes are built: the generic rules serve. */
export const hootsuite: Site = {
  id: 'hootsuite',
  name: 'Hootsuite',
  hosts: ['hootsuite.com', 'dashboard.hootsuite.com'],
  composers: [],
};
