import type { Site } from './site.ts';

/** Nothing but private messages; the generic rules find their box. */
export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  hosts: ['www.messenger.com'],
  elsewhere: [{ path: '^/', surface: 'message' }],
  composers: [],
};
