import type { Site } from './site.ts';

/** The site's own source, as published in August 2026. One composer posts to several networks and accounts at once. */
export const postiz: Site = {
  id: 'postiz',
  name: 'Postiz',
  hosts: ['platform.postiz.com'],
  composers: [{ editable: ['.ProseMirror[contenteditable="true"]'], surface: 'post', submit: [], keys: [] }],
};
