import type { Site } from './site.ts';

/** Public sources, September 2026. A plain box or a rich one: both have the same class. */
export const discourse: Site = {
  id: 'discourse',
  name: 'Discourse',
  hosts: [
    'meta.discourse.org',
    'discourse.gnome.org',
    'discourse.mozilla.org',
    'discourse.nixos.org',
    'discourse.ubuntu.com',
    'discuss.kubernetes.io',
    'discuss.python.org',
    'forums.swift.org',
    'internals.rust-lang.org',
    'users.rust-lang.org',
  ],
  features: ['#reply-control', '.d-editor-input'],
  composers: [
    {
      editable: ['.d-editor-input'],
      surface: 'post',
      submit: ['#reply-control .create'],
      keys: ['mod+enter'],
    },
  ],
};
